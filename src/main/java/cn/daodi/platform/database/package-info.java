/**
 * The database that comes with the program: unpacks PostgreSQL, makes its cluster, starts it on the loopback, starts it again
 * when it dies, stops it at the end; or uses the server named by {@code DAODI_DATABASE_URL}. Not here: tables (each module's
 * migrations) and grants on them.
 *
 * <p>随程序自带的数据库：解包、建库、只在本机监听、意外退出后自动重启、随程序停止；设置了 {@code DAODI_DATABASE_URL}
 * 时改用外部服务器。表结构和授权不在这里，由各模块的迁移脚本负责。
 */
@NullMarked
package cn.daodi.platform.database;

import org.jspecify.annotations.NullMarked;
