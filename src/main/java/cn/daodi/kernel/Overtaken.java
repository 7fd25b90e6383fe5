package cn.daodi.kernel;

/** Somebody changed it since it was read: 409, and both texts are shown. */
public class Overtaken extends RuntimeException {
    public Overtaken() {
        super("overtaken");
    }
}
