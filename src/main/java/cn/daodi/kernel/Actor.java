package cn.daodi.kernel;

/**
 * An official who did something, and under which post. Names are kept as they were on the day.
 *
 * @param deputy true when done in the holder's place (代)
 */
public record Actor(PersonId person, String name, PostId post, String title, boolean deputy) implements Doer {
    @Override
    public String county() {
        return person.county();
    }

    @Override
    public String marked() {
        return deputy ? name + "（代）" : name;
    }

    @Override
    public String signed() {
        return deputy ? name + "（代" + title + "）" : name;
    }
}
