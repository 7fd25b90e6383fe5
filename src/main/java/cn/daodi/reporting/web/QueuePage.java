package cn.daodi.reporting.web;

import java.util.List;

/** What waits for the viewer's office, the earliest due first. */
public record QueuePage(List<QueueRow> rows) {}
