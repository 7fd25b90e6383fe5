package cn.daodi.platform.api;

/** A route of the API as the page lists it. */
public record ApiRoute(String method, String path) {}
