package cn.daodi.directory.web;

/** Somebody to choose from a select. */
public record PersonChoice(String value, String label) {}
