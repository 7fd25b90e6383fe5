/**
 * Official papers: templates a county edits in Word or WPS, papers set from them, print views. Not here: what stands in a
 * paper; each module brings its own kinds ({@link cn.daodi.platform.papers.PaperKind}) and fills them.
 *
 * <p>公文：模板（县里可用 Word 或 WPS 修改）、按模板成文、打印页。各文种写什么，由各模块自己提供。
 */
@NullMarked
@NamedInterface("papers")
package cn.daodi.platform.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
