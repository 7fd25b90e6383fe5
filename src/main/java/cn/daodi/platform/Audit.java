package cn.daodi.platform;

import cn.daodi.directory.AccountChanged;
import cn.daodi.directory.RolesConfirmed;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 审计日志: sign-ins, grants, exports. Append-only by grant; the auditor alone reads it. */
@Component
public class Audit {
    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who did what; {@code person} is null for a name nobody bears. */
    public record Deed(String county, @Nullable Long person, String who, String deed, String detail) {}

    public void record(Deed deed) {
        jdbc.sql("""
                insert into platform.audit (county, at, person, who, deed, detail)
                values (:county, :at, :person, :who, :deed, :detail)""")
                .param("county", deed.county())
                .param("at", OffsetDateTime.now(clock))
                .param("person", deed.person())
                .param("who", deed.who())
                .param("deed", deed.deed())
                .param("detail", deed.detail())
                .update();
    }

    @EventListener
    void on(AccountChanged event) {
        var actor = event.actor();
        record(new Deed(
                actor.county(), actor.person().serial(), actor.name(), event.deed(), String.join(" ", event.facts())));
    }

    @EventListener
    void on(RolesConfirmed event) {
        var actor = event.actor();
        record(new Deed(
                actor.county(),
                actor.person().serial(),
                actor.name(),
                "RolesConfirmed",
                String.join(" ", event.facts())));
    }
}
