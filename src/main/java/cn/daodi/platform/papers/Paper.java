package cn.daodi.platform.papers;

import java.util.Map;

/** 公文: what is set into the template of its kind, and what the print view shows. */
public sealed interface Paper permits TextPaper, TablePaper {
    PaperKind kind();

    /** The title; a long one in several lines, broken where the words allow. */
    String title();

    /** The title in one line. */
    default String name() {
        return title().replace("\n", "");
    }

    /** What its file is called, without the ending: no two papers of one subject share it. */
    default String file() {
        return name();
    }

    /** The office that stands as its author; never a person. */
    String office();

    /** Texts, and lists of such maps, by the names of the template's places. */
    Map<String, Object> values();
}
