package cn.daodi.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which server to use. Without a {@code url} the embedded one is started.
 *
 * @param url JDBC address of an external PostgreSQL 15 or later ({@code DAODI_DATABASE_URL})
 * @param user as whom the program signs in there
 * @param owner as whom the tables are migrated, if not as {@code user}
 * @param port the embedded server's port; 0 means a free one
 */
@ConfigurationProperties("daodi.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        int port) {

    boolean external() {
        return url != null && !url.isBlank();
    }

    Login program() {
        return new Login(given(url), given(user), given(password));
    }

    Login migrator() {
        return given(owner).isEmpty() ? program() : new Login(given(url), given(owner), given(ownerPassword));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
