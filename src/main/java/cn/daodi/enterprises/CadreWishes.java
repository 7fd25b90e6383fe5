package cn.daodi.enterprises;

import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 更换驻企干部的意愿: told to the stationing office alone. It stands in no journal and no inbox; whoever holds the cadre's post does
 * not see it, the office's own members included.
 */
@Service
@Transactional
public class CadreWishes {
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    CadreWishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A wish as it stands. */
    public record Wish(
            long id,
            String enterprise,
            String enterpriseName,
            String words,
            Instant at,
            @Nullable String answer,
            @Nullable String answeredName) {}

    /** Wishes; the same key again wishes nothing more. */
    public void wish(Guest guest, String words, String once) {
        if (words.length() > LONGEST) throw Refused.at("words", "too-long", LONGEST);
        jdbc.sql("""
                insert into enterprises.cadre_wish (county, enterprise, words, asked_at, once)
                values (:county, :enterprise, :words, :at, :once) on conflict do nothing""")
                .param("county", guest.county())
                .param("enterprise", guest.enterprise().serial())
                .param("words", words.strip())
                .param("at", OffsetDateTime.now(clock))
                .param("once", Sha256.of(once.isBlank() ? words.strip() : once))
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Wish> of(Guest guest) {
        return jdbc.sql(WISHES + " and w.enterprise = :enterprise order by w.id desc limit 10")
                .param("county", guest.county())
                .param("enterprise", guest.enterprise().serial())
                .query((row, n) -> wish(row))
                .list();
    }

    private static final String WISHES = """
            select w.id, s.number, s.name, w.words, w.asked_at, w.answer, w.answered_name
              from enterprises.cadre_wish w
              join directory.v_subject s on s.county = w.county and s.id = w.enterprise
             where w.county = :county""";

    /** For the office, newest first; those about the viewer's own stationing are left out. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Wish> all(Viewer by) {
        by.require(Role.STATIONING_OFFICE);
        return jdbc.sql(WISHES + " and " + NOT_MINE + " order by w.id desc limit 100")
                .param("county", by.county())
                .param("posts", by.postSerials())
                .query((row, n) -> wish(row))
                .list();
    }

    private static final String NOT_MINE = """
            not exists (select 1 from enterprises.stationing t
                         where t.county = w.county and t.enterprise = w.enterprise and t.post = any(:posts))""";

    public void answer(Viewer by, long id, String words) {
        by.require(Role.STATIONING_OFFICE);
        if (words.isBlank()) throw Refused.at("words", "required");
        if (words.length() > LONGEST) throw Refused.at("words", "too-long", LONGEST);
        if (all(by).stream().noneMatch(wish -> wish.id() == id)) throw new NotVisible();
        int rows = jdbc.sql("""
                update enterprises.cadre_wish w set answered_at = :at, answered_name = :name, answer = :words
                 where w.county = :county and w.id = :id and w.answered_at is null and\s""" + NOT_MINE)
                .param("county", by.county())
                .param("posts", by.postSerials())
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .param("name", by.name())
                .param("words", words.strip())
                .update();
        if (rows == 0) throw new Overtaken();
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answered_name"));
    }
}
