/**
 * Imports: from an upload through mapping and preview to application, as long work that can be left and returned to. Not
 * here: reading files (sheets), and what the rows of other modules mean.
 *
 * <p>导入：上传、对列、预览、入库、留存结果。文件怎样读在 sheets，业务各表的含义在各模块。
 */
@NullMarked
@NamedInterface("imports")
package cn.daodi.platform.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
