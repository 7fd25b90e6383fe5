/**
 * The list pattern, built once: sorted by what an index keeps, read by key and not by offset, counted up to a thousand,
 * handed out as a workbook of exactly what is shown. Not here: what a list is of, and who may see it.
 *
 * <p>列表：排序、翻页、计数、导出，各模块共用。列什么、谁能看，由各模块自己决定。
 */
@NullMarked
@NamedInterface("lists")
package cn.daodi.platform.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
