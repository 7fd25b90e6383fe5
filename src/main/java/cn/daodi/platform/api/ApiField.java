package cn.daodi.platform.api;

import java.util.List;

/**
 * A field a route takes.
 *
 * @param name as it is sent; {@code []} after a list, {@code {}} after values by key
 * @param kind text, number, flag, day, time, period or choice
 * @param values of a choice; empty for others
 */
public record ApiField(String name, String kind, List<String> values) {}
