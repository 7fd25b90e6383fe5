package cn.daodi.kernel;

/** Who did something: an official under a post, or an enterprise at its own door. Names are kept as they were on the day. */
public sealed interface Doer permits Actor, Guest {
    String county();

    /** The person, as far as one is named. */
    String name();

    /** For whom: the post's label, or the enterprise's name. */
    String title();
}
