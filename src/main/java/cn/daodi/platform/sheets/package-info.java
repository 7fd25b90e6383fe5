/**
 * Spreadsheets of a county: reading what people upload, recognising which sheet and column is which, writing in the
 * county's own layout. Not here: runs, permissions and transactions (imports), and what a row means (each module's
 * {@link cn.daodi.platform.sheets.SheetReader}).
 *
 * <p>表格：读入、识别、按县里原样写出。导入的过程在 imports，各行的含义由各模块自己解释。
 */
@NullMarked
@NamedInterface("sheets")
package cn.daodi.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
