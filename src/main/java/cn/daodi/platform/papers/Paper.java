package cn.daodi.platform.papers;

import java.util.Map;

/** 公文: what is set into the template of its kind, and what the print view shows. */
public sealed interface Paper permits TextPaper, TablePaper {
    PaperKind kind();

    /** The title, as it is also kept in the file. */
    String title();

    /** The office that stands as its author; never a person. */
    String office();

    /** Texts, and lists of such maps, by the names of the template's places. */
    Map<String, Object> values();
}
