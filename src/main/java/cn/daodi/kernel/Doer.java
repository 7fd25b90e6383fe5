package cn.daodi.kernel;

/** Who did something: an official under a post, an enterprise at its own door, or the program by a rule. Names are kept as they were on the day. */
public sealed interface Doer permits Actor, Guest, Program {
    String county();

    /** The person, as far as one is named. */
    String name();

    /** For whom: the post's label, or the enterprise's name. */
    String title();

    /** The name as it is kept where the title stands beside it: marked when somebody stood in. */
    default String marked() {
        return name();
    }

    /** The name as it is kept where it stands alone: with the post when somebody stood in. */
    default String signed() {
        return name();
    }
}
