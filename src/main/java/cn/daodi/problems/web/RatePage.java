package cn.daodi.problems.web;

import cn.daodi.problems.Rate;
import java.util.List;

/** The rates of a year; {@code whole} for those who see all units, otherwise one's own alone. */
public record RatePage(int year, boolean whole, List<Rate> units, List<Rate> categories) {}
