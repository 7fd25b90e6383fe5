package cn.daodi.kernel;

/** What this viewer may not see, or what does not exist: the answer is the same 404. */
public class NotVisible extends RuntimeException {
    public NotVisible() {
        super("not visible");
    }
}
