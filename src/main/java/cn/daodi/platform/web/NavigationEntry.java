package cn.daodi.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the left column (the bottom bar on phones), or a tab under one.
 *
 * @param position order; each role sees nine entries at the most
 * @param key text {@code nav.<key>}
 * @param under key of the entry it is a tab of, null for an entry of its own
 */
public record NavigationEntry(
        int position, String path, String key, @Nullable String under) {
    public NavigationEntry(int position, String path, String key) {
        this(position, path, key, null);
    }
}
