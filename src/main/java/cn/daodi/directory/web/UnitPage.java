package cn.daodi.directory.web;

import cn.daodi.directory.Post;
import cn.daodi.directory.Unit;
import java.util.List;

/** A unit with its posts of today and everybody who held them. */
public record UnitPage(Unit unit, List<Post> posts, List<TenureRow> tenures) {}
