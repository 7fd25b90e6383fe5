package cn.daodi.kernel;

/**
 * An enterprise that came through its own link, without an account: it sees and does only what is its own. First parameter of
 * every front door at {@code /e}, as the {@link Viewer} is elsewhere.
 *
 * @param name its contact person, or the enterprise itself where none is filed
 * @param title the enterprise's name
 */
public record Guest(SubjectId enterprise, String number, String name, String title) implements Doer {
    @Override
    public String county() {
        return enterprise.county();
    }
}
