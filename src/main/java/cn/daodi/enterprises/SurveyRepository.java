package cn.daodi.enterprises;

import cn.daodi.kernel.Doer;
import cn.daodi.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of surveys: answers are added, never changed. */
@Repository
class SurveyRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(SurveyAnswer answer, Survey.@Nullable Step taken, Survey.@Nullable Step confirmed) {}

    /** The survey of a year, in one statement; earlier answers are carried forward. */
    Survey of(SubjectId enterprise, int year) {
        var rows = jdbc.sql("""
                select f.*, a.id, a.year, a.value, a.source as given_by, a.given_name, a.given_title, a.given_at,
                       y.taken_at, y.taken_name, y.confirmed_at, y.confirmed_name
                  from enterprises.outline_field f
                  left join lateral (
                       select * from enterprises.answer a
                        where a.county = f.county and a.enterprise = :enterprise and a.field = f.code and a.year <= :year
                        order by a.year desc, a.id desc limit 1) a on true
                  left join enterprises.survey y on y.county = f.county and y.enterprise = :enterprise and y.year = :year
                 where f.county = :county and (f.retired_at is null or coalesce(a.value, '') <> '')
                 order by f.position, f.code""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .param("year", year)
                .query((row, n) -> new Row(
                        new SurveyAnswer(
                                OutlineRepository.field(row), row.getString("value") == null ? null : given(row)),
                        step(row, "taken"),
                        step(row, "confirmed")))
                .list();
        var first = rows.isEmpty() ? null : rows.getFirst();
        return new Survey(
                year,
                rows.stream().map(Row::answer).toList(),
                first == null ? null : first.taken(),
                first == null ? null : first.confirmed());
    }

    /** Every answer a field of an enterprise ever had, newest first. */
    List<SurveyAnswer.Given> history(SubjectId enterprise, String code) {
        return jdbc.sql("""
                select a.id, a.year, a.value, a.source as given_by, a.given_name, a.given_title, a.given_at
                  from enterprises.answer a
                 where a.county = :county and a.enterprise = :enterprise and a.field = :code
                 order by a.year desc, a.id desc limit 200""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .param("code", code)
                .query((row, n) -> given(row))
                .list();
    }

    /** What one person gives at one time. */
    record Filing(SubjectId enterprise, int year, Doer doer, AnswerSource source) {}

    /** A field's new answer, empty when it was taken out. */
    record Change(OutlineField field, String value) {
        String figure() {
            var figure = field.kind().figure(value);
            return figure == null ? "" : figure.toPlainString();
        }
    }

    private static final String FILE = """
            with answered as (
              insert into enterprises.answer (county, enterprise, field, year, value, figure, source, given_name, given_title, given_at)
              select :county, :enterprise, x.field, :year, x.value, cast(nullif(x.figure, '') as numeric), :source, :name, :title, :at
                from unnest(cast(:fields as text[]), cast(:values as text[]), cast(:figures as text[])) x(field, value, figure))
            insert into enterprises.survey as y (county, enterprise, year, taken_at, taken_name, confirmed_at, confirmed_name)
            values (:county, :enterprise, :year, :at, :name, case when :own then cast(:at as timestamptz) end,
                    case when :own then :name end)
            on conflict (county, enterprise, year) do update
               set taken_at = excluded.taken_at, taken_name = excluded.taken_name,
                   confirmed_at = coalesce(excluded.confirmed_at, y.confirmed_at),
                   confirmed_name = coalesce(excluded.confirmed_name, y.confirmed_name)""";

    /** The survey of the year was gone through, with these changes; by the enterprise itself it is confirmed with it. One statement. */
    void file(Filing filing, List<Change> changes) {
        jdbc.sql(FILE)
                .param("county", filing.enterprise().county())
                .param("enterprise", filing.enterprise().serial())
                .param("year", filing.year())
                .param("source", filing.source().name())
                .param("name", filing.doer().marked())
                .param("title", filing.doer().title())
                .param("at", OffsetDateTime.now(clock))
                .param("own", filing.source() == AnswerSource.ENTERPRISE)
                .param("fields", texts(changes, change -> change.field().code()))
                .param("values", texts(changes, Change::value))
                .param("figures", texts(changes, Change::figure))
                .update();
    }

    private static String[] texts(List<Change> changes, Function<Change, String> what) {
        return changes.stream().map(what).toArray(String[]::new);
    }

    private static SurveyAnswer.Given given(ResultSet row) throws SQLException {
        return new SurveyAnswer.Given(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("value"),
                AnswerSource.valueOf(row.getString("given_by")),
                row.getString("given_name"),
                row.getString("given_title"),
                at(row, "given_at"));
    }

    private static Survey.@Nullable Step step(ResultSet row, String what) throws SQLException {
        String name = row.getString(what + "_name");
        return name == null ? null : new Survey.Step(name, at(row, what + "_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
