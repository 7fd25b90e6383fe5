package cn.daodi.platform.signin;

import cn.daodi.directory.Secrets;
import cn.daodi.kernel.NotVisible;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Set-up links: one use, twenty-four hours. */
@Component
@Transactional
public class SetupLinks {
    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SetupLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link's token; earlier unused ones end. */
    public String make() {
        String token = Secrets.token().substring(6, 46);
        jdbc.sql("update platform.setup_link set used_at = :now where used_at is null")
                .param("now", OffsetDateTime.now(clock))
                .update();
        jdbc.sql("insert into platform.setup_link (token_hash, expires_at) values (:hash, :until)")
                .param("hash", Secrets.hash(token))
                .param("until", OffsetDateTime.now(clock).plus(LIFE))
                .update();
        return token;
    }

    boolean isOpen(String token) {
        return jdbc.sql("""
                select exists (select 1 from platform.setup_link
                                where token_hash = :hash and used_at is null and expires_at > :now)""")
                .param("hash", Secrets.hash(token))
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Uses the link up together with what it is used for. */
    <T> T use(String token, Supplier<T> deed) {
        int rows = jdbc.sql("""
                update platform.setup_link set used_at = :now
                 where token_hash = :hash and used_at is null and expires_at > :now""")
                .param("hash", Secrets.hash(token))
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (rows == 0) throw new NotVisible();
        return deed.get();
    }
}
