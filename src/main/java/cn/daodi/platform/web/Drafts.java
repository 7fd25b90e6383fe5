package cn.daodi.platform.web;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 草稿: what a person is typing, kept on the server until it is filed; survives sign-out and restart. */
@Service
@Transactional
public class Drafts {
    private static final Set<String> NEVER = Set.of("_csrf", "_once", "_draft", "password", "repeated", "present");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what was typed; answers the minute of saving. */
    public String save(Viewer by, String form, Map<String, String> typed) {
        var fields = new TreeMap<>(typed);
        fields.keySet().removeAll(NEVER);
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into platform.draft (county, person, form, fields, saved_at)
                values (:county, :person, :form, cast(:fields as jsonb), :at)
                on conflict (county, person, form) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
                .param("county", by.county())
                .param("person", by.person().serial())
                .param("form", form)
                .param("fields", json.writeValueAsString(fields))
                .param("at", now)
                .update();
        return Dates.minute(now.toInstant()).substring(11);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Typed open(Viewer by, String form) {
        return jdbc.sql(
                        "select fields, saved_at from platform.draft where county = :county and person = :person and form = :form")
                .param("county", by.county())
                .param("person", by.person().serial())
                .param("form", form)
                .query((row, n) -> new Typed(
                        json.readValue(row.getString("fields"), new TypeReference<Map<String, String>>() {}),
                        Map.of(),
                        Dates.minute(
                                row.getObject("saved_at", OffsetDateTime.class).toInstant())))
                .optional()
                .orElse(Typed.NOTHING);
    }

    /** Filed or thrown away: the draft goes. */
    public void discard(Viewer by, String form) {
        discard(by.person(), form);
    }

    void discard(PersonId whose, String form) {
        jdbc.sql("delete from platform.draft where county = :county and person = :person and form = :form")
                .param("county", whose.county())
                .param("person", whose.serial())
                .param("form", form)
                .update();
    }
}
