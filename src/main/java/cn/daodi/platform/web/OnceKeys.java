package cn.daodi.platform.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of forms already filed. */
@Component
class OnceKeys implements OnceAdapter.Keeper {
    private static final String FILED = """
            with filed as (delete from platform.draft where county = :county and person = :person and form = :draft)
            """;
    private static final String KEPT = """
            insert into platform.once_key (county, person, key, at, status, location, body)
            values (:county, :person, :key, :at, :status, :location, :body)
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OnceKeys(JdbcClient jdbc, PlatformTransactionManager transactionManager, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    @Override
    public TransactionTemplate transactions() {
        return transactions;
    }

    @Override
    public OnceAdapter.@Nullable Answer answered(OnceAdapter.Pressed pressed) {
        return jdbc.sql("""
                select status, location, body from platform.once_key
                 where county = :county and person = :person and key = :key""")
                .param("county", pressed.who().county())
                .param("person", pressed.who().person())
                .param("key", pressed.key())
                .query((row, n) ->
                        new OnceAdapter.Answer(row.getInt("status"), row.getString("location"), row.getString("body")))
                .optional()
                .orElse(null);
    }

    /** The draft of the form ends with it. */
    @Override
    public boolean remember(OnceAdapter.Pressed pressed, OnceAdapter.Answer answer) {
        return jdbc.sql(pressed.draft() == null ? KEPT : FILED + KEPT)
                        .param("county", pressed.who().county())
                        .param("person", pressed.who().person())
                        .param("key", pressed.key())
                        .param("at", OffsetDateTime.now(clock))
                        .param("draft", pressed.draft())
                        .param("status", answer.status())
                        .param("location", answer.location())
                        .param("body", answer.body())
                        .update()
                == 1;
    }

    /** Keys are kept for three days: long enough for a lost network, short enough to stay small. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000L, initialDelay = 60_000L)
    void forgetOld() {
        jdbc.sql("delete from platform.once_key where at < :before")
                .param("before", OffsetDateTime.now(clock).minusDays(3))
                .update();
    }
}
