package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of measures reported done. */
@Repository
class MeasureRepository {
    private final JdbcClient jdbc;

    MeasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void complete(Actor actor, String number, CompletionEntry entry, @Nullable Long attachment) {
        int rows = jdbc.sql("""
                update plans.measure
                   set done_on = :day, done_words = :words, done_name = :name, done_attachment = :attachment
                 where county = :county and number = :number and done_on is null and dropped_on is null""")
                .param("county", actor.county())
                .param("number", number)
                .param("day", entry.day())
                .param("words", entry.words().strip())
                .param("name", actor.signed())
                .param("attachment", attachment)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    void reopen(Actor actor, String number) {
        int rows = jdbc.sql("""
                update plans.measure set done_on = null, done_words = null, done_name = null, done_attachment = null
                 where county = :county and number = :number and done_on is not null""")
                .param("county", actor.county())
                .param("number", number)
                .update();
        if (rows == 0) throw new Overtaken();
    }
}
