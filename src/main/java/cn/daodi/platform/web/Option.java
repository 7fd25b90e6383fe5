package cn.daodi.platform.web;

/** One choice of a select: what is sent, and what is read. */
public record Option(String value, String label) {}
