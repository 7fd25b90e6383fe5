package cn.daodi.platform.database;

/** A reason not to start that is worth a sentence (English, then 中文) and no stack trace. */
public abstract sealed class DatabaseRefusal extends RuntimeException permits DatabaseHeld, DatabaseFailed {

    DatabaseRefusal(String sentence) {
        super(sentence);
    }
}
