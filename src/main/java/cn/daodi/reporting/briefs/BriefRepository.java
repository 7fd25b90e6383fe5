package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of briefs. */
@Repository
class BriefRepository {
    private final JdbcClient jdbc;
    private final BriefReading reading;
    private final JsonMapper json;

    BriefRepository(JdbcClient jdbc, BriefReading reading, JsonMapper json) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.json = json;
    }

    /** The brief of the half month, begun if there is none. */
    long open(String county, HalfMonth period) {
        jdbc.sql("""
                insert into reporting.brief (county, period, year) values (:county, :period, :year)
                on conflict (county, period) do nothing""")
                .param("county", county)
                .param("period", period.toString())
                .param("year", period.month().getYear())
                .update();
        return lock(county, period).id();
    }

    /** Two offices, or an office and the secretariat, come one after the other. */
    Brief lock(String county, HalfMonth period) {
        jdbc.sql("select 1 from reporting.brief where county = :county and period = :period for update")
                .param("county", county)
                .param("period", period.toString())
                .query((row, n) -> row.getInt(1))
                .list();
        return reading.find(county, period).orElseThrow(NotVisible::new);
    }

    Optional<Brief> find(String county, HalfMonth period) {
        return reading.find(county, period);
    }

    /** Whether a unit one of the viewer's posts belongs to answers an instruction written on it. */
    boolean instructs(Viewer by, Brief brief) {
        return jdbc.sql("""
                select exists (select 1 from reporting.instruction i
                                 join directory.v_post p on p.county = i.county and p.unit = i.unit and p.kind <> 'CADRE' and p.id = any(:posts)
                                where i.county = :county and i.brief = :brief and i.state <> 'WITHDRAWN')""")
                .param("county", brief.county())
                .param("brief", brief.id())
                .param("posts", by.postSerials())
                .query(Boolean.class)
                .single();
    }

    /** The posts of chiefs and leaders, who are told of a release. */
    List<PostId> leaders(String county) {
        return jdbc.sql("""
                select distinct post from directory.v_confirmed_role
                 where county = :county and role in ('CHIEF', 'LEADER') order by post""")
                .param("county", county)
                .query((row, n) -> new PostId(county, row.getLong("post")))
                .list();
    }

    List<BriefFact> facts(Brief brief, @Nullable SubjectKind kind) {
        return reading.facts(brief, kind);
    }

    void step(Brief brief, String columns, Map<String, ?> params) {
        int rows = jdbc.sql("update reporting.brief set version = version + 1" + columns
                        + " where county = :county and id = :id and version = :version")
                .param("county", brief.county())
                .param("id", brief.id())
                .param("version", brief.version())
                .params(params)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    void change(Brief brief, List<BriefLine> changed, OffsetDateTime at) {
        if (changed.isEmpty()) return;
        jdbc.sql("""
                update reporting.brief_line l
                   set words = c.words, edited = c.edited, dropped_at = case when c.dropped then coalesce(l.dropped_at, :at) end
                  from unnest(:ids, :words, :edited, :dropped) as c(id, words, edited, dropped)
                 where l.county = :county and l.brief = :brief and l.id = c.id""")
                .param("county", brief.county())
                .param("brief", brief.id())
                .param("at", at)
                .param("ids", changed.stream().map(BriefLine::id).toArray(Long[]::new))
                .param("words", changed.stream().map(BriefLine::words).toArray(String[]::new))
                .param("edited", changed.stream().map(BriefLine::edited).toArray(Boolean[]::new))
                .param("dropped", changed.stream().map(BriefLine::dropped).toArray(Boolean[]::new))
                .update();
    }

    void add(Brief brief, List<BriefDraft.Addition> added) {
        if (added.isEmpty()) return;
        jdbc.sql("""
                insert into reporting.brief_line (county, brief, kind, section, words, edited)
                select :county, :brief, kind, section, words, true from unnest(:kinds, :sections, :words) as n(kind, section, words)""")
                .param("county", brief.county())
                .param("brief", brief.id())
                .param("kinds", added.stream().map(line -> line.kind().name()).toArray(String[]::new))
                .param(
                        "sections",
                        added.stream().map(line -> line.section().name()).toArray(String[]::new))
                .param("words", added.stream().map(BriefDraft.Addition::words).toArray(String[]::new))
                .update();
    }

    void hand(Brief brief, List<SubjectKind> kinds, String name, OffsetDateTime at) {
        handing(brief, kinds, "handed_at = :at, handed_name = :name", Map.of("at", at, "name", name));
    }

    void takeBack(Brief brief, List<SubjectKind> kinds) {
        handing(brief, kinds, "handed_at = null, handed_name = null", Map.of());
    }

    private void handing(Brief brief, List<SubjectKind> kinds, String columns, Map<String, ?> params) {
        jdbc.sql("update reporting.brief_part set " + columns
                        + " where county = :county and brief = :brief and kind = any(:kinds)")
                .param("county", brief.county())
                .param("brief", brief.id())
                .param("kinds", kinds.stream().map(SubjectKind::name).toArray(String[]::new))
                .params(params)
                .update();
        step(brief, "", Map.of());
    }

    /** Freezes the text with the next number of its year and answers the number. */
    int release(Brief brief, Actor actor, OffsetDateTime at) {
        int year = brief.period().month().getYear();
        int issue = nextIssue(brief.county(), year);
        String content = json.writeValueAsString(text(brief, year, issue));
        step(
                brief,
                """
                , state = 'RELEASED', issue = :issue, released_at = :at, released_name = :name, released_title = :title,
                  content = :content, sha256 = :sha""",
                Map.of(
                        "issue",
                        issue,
                        "at",
                        at,
                        "name",
                        actor.signed(),
                        "title",
                        actor.title(),
                        "content",
                        content,
                        "sha",
                        Sha256.of(content)));
        return issue;
    }

    /** Numbers of a county are given one after the other. */
    private int nextIssue(String county, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.brief'), :county)")
                .param("county", Integer.parseInt(county))
                .query((row, n) -> "")
                .single();
        return jdbc.sql(
                        "select 1 + coalesce(max(issue), 0) from reporting.brief where county = :county and year = :year")
                .param("county", county)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private ReleasedBrief text(Brief brief, int year, int issue) {
        var parts = brief.parts().stream()
                .map(part -> new ReleasedBrief.Part(
                        part.kind(),
                        part.figures(),
                        reading.facts(brief, part.kind()),
                        brief.lines().stream()
                                .filter(line -> line.kind() == part.kind() && !line.dropped())
                                .map(line -> new ReleasedBrief.Line(line.section(), line.words(), line.subject()))
                                .toList()))
                .toList();
        return new ReleasedBrief(brief.county(), brief.period().toString(), year, issue, parts);
    }
}
