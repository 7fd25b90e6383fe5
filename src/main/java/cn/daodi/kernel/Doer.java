package cn.daodi.kernel;

/** Who did something: an official under a post, an enterprise at its own door, or the program by a rule. Names are kept as they were on the day. */
public sealed interface Doer permits Actor, Guest, Program {
    String county();

    /** The person, as far as one is named. */
    String name();

    /** For whom: the post's label, or the enterprise's name. */
    String title();
}
