package cn.daodi.platform.database;

/** The database could not be made ready; the message says why and what to do. */
public final class DatabaseFailed extends DatabaseRefusal {

    DatabaseFailed(String english, String chinese) {
        super(english + " " + chinese);
    }
}
