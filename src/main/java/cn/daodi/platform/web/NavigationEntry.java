package cn.daodi.platform.web;

/**
 * One entry of the left column (the bottom bar on phones).
 *
 * @param position order; each role sees nine at the most
 * @param key text {@code nav.<key>}
 */
public record NavigationEntry(int position, String path, String key) {}
