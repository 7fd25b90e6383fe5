package cn.daodi.directory.web;

import cn.daodi.directory.Post;
import cn.daodi.directory.Unit;
import java.util.List;

/** A unit with the posts it has or had, and everybody who held them. */
public record UnitPage(Unit unit, List<Post> allPosts, List<TenureRow> tenures) {
    public List<Post> posts() {
        return allPosts.stream().filter(post -> post.closing() == null).toList();
    }

    public List<Post> closedPosts() {
        return allPosts.stream().filter(post -> post.closing() != null).toList();
    }
}
