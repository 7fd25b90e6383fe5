package cn.daodi.platform.database;

/** Where a database is and as whom to sign in there. */
record Login(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
