package cn.daodi.directory;

import static cn.daodi.directory.DirectoryByHand.COUNTY;
import static cn.daodi.directory.DirectoryByHand.TODAY;
import static cn.daodi.directory.DirectoryByHand.refused;
import static cn.daodi.directory.DirectoryByHand.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.PostId;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who holds a post, leaves it, and stands in for it, by hand and with slips. */
@DemoTest
class TenureTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    Deputies deputies;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private DirectoryByHand hand;
    private PostId post;

    @BeforeEach
    void post() {
        hand = new DirectoryByHand(units, posts, roster, jdbc, pages);
        post = hand.post(hand.unit("县临时指挥部"), "工作人员");
    }

    @Test
    void a_slip_of_the_same_day_vanishes_and_the_journal_keeps_both() {
        hand.appoint(post, "冯某某", MAY);
        hand.appoint(post, "错某某", TODAY);
        hand.appoint(post, "对某某", TODAY);
        assertThat(hand.tenures(post)).containsExactly("对某某 2026-06-17 ", "冯某某 2026-05-01 2026-06-16");
        assertThat(hand.journal("HolderChanged"))
                .startsWith("县临时指挥部 · 工作人员 对某某 错某某 2026-06-17", "县临时指挥部 · 工作人员 错某某 冯某某 2026-06-17");
    }

    @Test
    void taken_back_the_same_day_the_former_holder_goes_on_as_if_nothing_had_been() {
        hand.appoint(post, "冯某某", MAY);
        hand.appoint(post, "错某某", TODAY);
        hand.appoint(post, "冯某某", TODAY);
        assertThat(hand.tenures(post)).containsExactly("冯某某 2026-05-01 ");
    }

    @Test
    void a_successor_who_comes_tomorrow_can_be_another_one_or_none() {
        hand.appoint(post, "冯某某", MAY);
        hand.appoint(post, "错某某", TODAY.plusDays(1));
        hand.appoint(post, "对某某", TODAY.plusDays(1));
        assertThat(hand.tenures(post)).containsExactly("对某某 2026-06-18 ", "冯某某 2026-05-01 2026-06-17");
        hand.appoint(post, "冯某某", TODAY.plusDays(1));
        assertThat(hand.tenures(post)).containsExactly("冯某某 2026-05-01 ");
    }

    @Test
    void an_office_settles_no_administrator_and_nobody_administers_beside_other_work() {
        var audit = new PostId(
                COUNTY,
                jdbc.sql("select id from directory.v_post where county = :county and title = '审计员'")
                        .param("county", COUNTY)
                        .query((row, n) -> row.getLong(1))
                        .single());
        refused(() -> hand.appoint(audit, "冯某某", TODAY), "tenure.administrator-only");
        var administrator = roster.viewer(People.SYS_ADMIN);
        refused(
                () -> posts.appoint(administrator, audit, new PersonEntry(People.SYS_ADMIN), TODAY),
                "tenure.administrators-apart");
        refused(
                () -> posts.appoint(administrator, audit, new PersonEntry(People.CADRE), TODAY),
                "tenure.administrators-apart");
        posts.appoint(administrator, audit, new PersonEntry("新来的审计员"), TODAY);
        assertThat(hand.tenures(audit).getFirst()).startsWith("新来的审计员 2026-06-17");
    }

    @Test
    void an_administrator_neither_stands_in_nor_takes_another_post() throws Exception {
        var office = hand.office();
        var auditor = roster.viewer(People.AUDITOR).person().serial();
        var entry = new Deputies.Entry(auditor, TODAY, TODAY.plusDays(9), "休假");
        refused(() -> deputies.appoint(office, post, entry), "deputy.administers");
        refused(() -> hand.appoint(post, People.SEC_ADMIN, TODAY), "tenure.administrator-apart");
        var path = "/directory/posts/" + post.serial() + "/deputies";
        assertThat(text(hand.get(People.STATIONING, path)))
                .contains("陈玉兰")
                .doesNotContain(People.SYS_ADMIN, People.SEC_ADMIN, People.AUDITOR);
        hand.appoint(post, "冯某某", MAY);
        var stands = roster.viewer("冯某某").person().serial();
        posts.release(office, post, TODAY.minusDays(1));
        var other = hand.post(hand.unit("县临时工作组"), "工作人员");
        deputies.appoint(office, other, new Deputies.Entry(stands, TODAY, TODAY.plusDays(9), "休假"));
        var administrator = roster.viewer(People.SYS_ADMIN);
        refused(
                () -> posts.appoint(
                        administrator, administrator.acting().id(), new PersonEntry("冯某某"), TODAY.plusDays(1)),
                "tenure.administrators-apart");
    }

    @Test
    void a_tenure_held_for_days_is_never_rewritten() {
        hand.appoint(post, "冯某某", MAY);
        refused(() -> hand.appoint(post, "对某某", MAY), "tenure.before-predecessor");
        refused(() -> hand.appoint(post, "对某某", MAY.minusDays(1)), "tenure.before-predecessor");
        posts.release(hand.office(), post, TODAY.minusDays(3));
        refused(() -> hand.appoint(post, "对某某", TODAY.minusDays(3)), "tenure.still-held");
        hand.appoint(post, "对某某", TODAY.minusDays(2));
        assertThat(hand.tenures(post)).containsExactly("对某某 2026-06-15 ", "冯某某 2026-05-01 2026-06-14");
    }

    @Test
    void a_holder_leaves_and_the_post_is_vacant() {
        var office = hand.office();
        refused(() -> posts.release(office, post, TODAY), "tenure.none");
        hand.appoint(post, "冯某某", MAY);
        refused(() -> posts.release(office, post, TODAY.plusDays(1)), "date.future");
        refused(() -> posts.release(office, post, MAY.minusDays(1)), "tenure.ends-before-start");
        posts.release(office, post, TODAY.minusDays(1));
        assertThat(posts.require(office, post).holder()).isNull();
        assertThat(hand.journal("HolderReleased")).containsExactly("县临时指挥部 · 工作人员 冯某某 2026-06-16");
        hand.appoint(post, "错某某", TODAY);
        posts.release(office, post, TODAY.minusDays(1));
        assertThat(hand.tenures(post)).containsExactly("冯某某 2026-05-01 2026-06-16");
        var administrator = roster.viewer(People.SYS_ADMIN).acting().id();
        refused(() -> posts.release(office, administrator, TODAY), "tenure.administrator");
    }

    @Test
    void a_deputy_ends_early_and_one_who_has_not_begun_vanishes() {
        var office = hand.office();
        var person = roster.viewer("陈玉兰").person().serial();
        deputies.appoint(office, post, new Deputies.Entry(person, TODAY.minusDays(9), TODAY.plusDays(9), "休假"));
        long running = deputy();
        refused(() -> deputies.end(office, post, running, TODAY.plusDays(9)), "deputy.not-earlier");
        refused(() -> deputies.end(office, post, running, TODAY.minusDays(2)), "deputy.long-ago");
        deputies.end(office, post, running, TODAY);
        assertThat(until(running)).isEqualTo(TODAY);
        deputies.end(office, post, running, TODAY.minusDays(1));
        assertThat(roster.viewer("陈玉兰").posts()).extracting(held -> held.id()).doesNotContain(post);
        deputies.appoint(office, post, new Deputies.Entry(person, TODAY.plusDays(3), TODAY.plusDays(9), "休假"));
        deputies.end(office, post, deputy(), TODAY);
        assertThat(deputy()).isEqualTo(running);
        assertThat(hand.journal("DeputyEnded")).hasSize(3);
    }

    private long deputy() {
        return jdbc.sql("select max(id) from directory.deputy where county = :county and post = :post")
                .param("county", COUNTY)
                .param("post", post.serial())
                .query(Long.class)
                .single();
    }

    private LocalDate until(long deputy) {
        return jdbc.sql("select to_day from directory.deputy where county = :county and id = :id")
                .param("county", COUNTY)
                .param("id", deputy)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void the_pages_record_a_departure_and_the_end_of_a_deputy() throws Exception {
        hand.appoint(post, "冯某某", MAY);
        var person = roster.viewer("陈玉兰").person().serial();
        deputies.appoint(hand.office(), post, new Deputies.Entry(person, TODAY, TODAY.plusDays(9), "休假"));
        var path = "/directory/posts/" + post.serial();
        var end = path + "/deputies/" + deputy() + "/end";
        assertThat(text(hand.get(People.STATIONING, path))).contains(end, path + "/vacancy", path + "/closing");
        assertThat(text(hand.get(People.STATIONING, end))).contains("陈玉兰", "2026-06-26");
        var late = hand.post(People.STATIONING, end, "lastDay=2026-07-30");
        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("须早于原定结束日期 2026-06-26", "value=\"2026-07-30\"");
        assertThat(hand.post(People.STATIONING, end, "lastDay=")).hasStatus(422);
        assertThat(hand.post(People.STATIONING, end, "lastDay=2026-06-17"))
                .hasRedirectedUrl(path + "?said=deputy-ended");
        var early = hand.post(People.STATIONING, path + "/vacancy", "lastDay=2026-04-01");
        assertThat(text(early)).contains("不能早于任职起始日期 2026-05-01");
        assertThat(hand.post(People.STATIONING, path + "/vacancy", "lastDay=2026-06-16"))
                .hasRedirectedUrl(path + "?said=released");
        assertThat(text(hand.get(People.STATIONING, path))).contains("空缺").doesNotContain(path + "/vacancy");
    }
}
