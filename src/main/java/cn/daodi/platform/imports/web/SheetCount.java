package cn.daodi.platform.imports.web;

/** How many rows of a sheet became what. */
public record SheetCount(String sheet, long created, long changed, long unchanged, long refused, long leftOut) {}
