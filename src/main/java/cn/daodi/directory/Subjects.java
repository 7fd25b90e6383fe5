package cn.daodi.directory;

import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 责任对象与责任岗位: what is answered for, by which posts, since when; and who may therefore see it. */
@Service
@Transactional
public class Subjects {
    /** True for subject {@code s} while it has not ended by {@code :today}. */
    public static final String ACTIVE = "(s.active_to is null or s.active_to >= :today)";

    /** True for subject {@code s} when it is one of {@code :subjects}, what the viewer answers for: {@link Viewer#subjectSerials()}. */
    public static final String ANSWERED_FOR = "s.id = any(:subjects)";

    private static final String ANSWERED = """
            with wanted as (
              select * from unnest(:capacities, :posts) as w(capacity, post)
            ), slips as (
              delete from directory.answering a
               where a.county = :county and a.subject = :subject and a.capacity = any(:settled) and a.to_day is null
                 and a.from_day >= :today and not exists (select 1 from wanted w where w.capacity = a.capacity and w.post = a.post)
            ), ended as (
              update directory.answering a set to_day = cast(:today as date) - 1
               where a.county = :county and a.subject = :subject and a.capacity = any(:settled) and a.to_day is null
                 and a.from_day < :today and not exists (select 1 from wanted w where w.capacity = a.capacity and w.post = a.post)
            )
            insert into directory.answering (county, subject, post, capacity, from_day)
            select :county, :subject, w.post, w.capacity, :today from wanted w
             where not exists (select 1 from directory.answering a
                                where a.county = :county and a.subject = :subject and a.capacity = w.capacity
                                  and a.post = w.post and a.to_day is null)""";

    /** A further condition on subject {@code s} for whoever does not see the whole county; asks for {@code :subjects}. */
    public static String seen(Viewer by) {
        return by.seesWholeCounty() ? "" : " and " + ANSWERED_FOR;
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Subjects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a subject is found by.
     *
     * @param position its place in the official order
     * @param also what it is searched by besides its name; empty when nothing
     */
    public record Named(String name, int position, String also) {}

    /** Enters a subject; the offices' front doors of each kind call this after their own checks. */
    public Subject enter(Viewer by, SubjectKind kind, Named named) {
        return jdbc.sql("""
                insert into directory.subject (county, kind, number, name, initials, also, position, active_from)
                values (:county, :kind,
                        :letter || platform.padded(1 + coalesce((select cast(substring(number, 2) as bigint) from directory.subject
                                                                  where county = :county and kind = :kind order by id desc limit 1), 0), :width),
                        :name, :initials, :also, :position, :from) returning county, id, kind, number, name""")
                .param("county", by.county())
                .param("kind", kind.name())
                .param("letter", kind == SubjectKind.TASK_FORCE ? "T" : "E")
                .param("width", kind == SubjectKind.TASK_FORCE ? 2 : 3)
                .param("name", named.name())
                .param("initials", Initials.of(named.name()))
                .param("also", named.also())
                .param("position", named.position())
                .param("from", today())
                .query(Subjects::subject)
                .single();
    }

    /** Refused for one that has ended: whoever enters it again means the former one. */
    public void rename(SubjectId id, Named named) {
        int rows = jdbc.sql("""
                update directory.subject
                   set name = :name, initials = :initials, position = :position, also = :also, version = version + 1
                 where county = :county and id = :id and (active_to is null or active_to >= :today)""")
                .param("county", id.county())
                .param("id", id.serial())
                .param("today", today())
                .param("name", named.name())
                .param("initials", Initials.of(named.name()))
                .param("position", named.position())
                .param("also", named.also())
                .update();
        if (rows == 0) throw new Refused("subject-end.amend");
    }

    /**
     * Lets exactly these posts answer in each of these capacities from today on; former ones end yesterday, a slip of the same
     * day vanishes. Capacities that are not named stay as they are.
     */
    public void answer(SubjectId subject, Map<Capacity, ? extends Collection<PostId>> posts) {
        var capacities = new ArrayList<String>();
        var serials = new ArrayList<Long>();
        posts.forEach((capacity, of) -> of.forEach(post -> {
            capacities.add(capacity.name());
            serials.add(post.serial());
        }));
        jdbc.sql(ANSWERED)
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("settled", names(posts.keySet()))
                .param("capacities", capacities.toArray(String[]::new))
                .param("posts", serials.toArray(Long[]::new))
                .param("today", today())
                .update();
    }

    /** The subject of this number if the viewer may see it, written short (E001) or long (239921-E001). */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Subject require(Viewer by, String number) {
        var own = SubjectNumber.within(by.county(), number);
        return jdbc.sql(
                        "select county, id, kind, number, name from directory.v_subject s where county = :county and number = :number"
                                + seen(by))
                .param("county", by.county())
                .param("number", own)
                .param("subjects", by.subjectSerials())
                .query(Subjects::subject)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The same for the office that receives its reports alone. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Subject requireOfOffice(Viewer by, String number) {
        var subject = require(by, number);
        if (!by.is(subject.kind().office())) throw new NotVisible();
        return subject;
    }

    /** All active ones the viewer may see, in official order. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Subject> visible(Viewer by) {
        return jdbc.sql("select county, id, kind, number, name from directory.v_subject s where county = :county and "
                        + ACTIVE
                        + seen(by)
                        + " order by kind desc, position, id")
                .param("county", by.county())
                .param("today", today())
                .param("subjects", by.subjectSerials())
                .query(Subjects::subject)
                .list();
    }

    /** Those of the viewer's subjects the viewer works on himself: as cadre, liaison, head, sponsor or member. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Subject> own(Viewer by) {
        return jdbc.sql("select county, id, kind, number, name from directory.v_subject s where county = :county and "
                        + ACTIVE + " and " + ANSWERED_FOR + " order by kind desc, position, id")
                .param("county", by.county())
                .param("today", today())
                .param("subjects", by.subjectSerials())
                .query(Subjects::subject)
                .list();
    }

    private static String[] names(Collection<Capacity> capacities) {
        return capacities.stream().map(Capacity::name).toArray(String[]::new);
    }

    /** The first post in a capacity, if any: the default drafter of reports. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<PostId> first(SubjectId subject, Capacity capacity) {
        return answering(subject, List.of(capacity)).stream().findFirst().map(id -> new PostId(subject.county(), id));
    }

    private List<Long> answering(SubjectId subject, Collection<Capacity> capacities) {
        return jdbc.sql("""
                select post from directory.answering
                 where county = :county and subject = :subject and capacity = any(:capacities)
                   and from_day <= :today and (to_day is null or to_day >= :today)
                 order by id""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("capacities", names(capacities))
                .param("today", today())
                .query((row, n) -> row.getLong("post"))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                new SubjectId(row.getString("county"), row.getLong("id")),
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("name"));
    }
}
