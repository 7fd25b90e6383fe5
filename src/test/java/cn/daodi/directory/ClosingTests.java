package cn.daodi.directory;

import static cn.daodi.directory.DirectoryByHand.COUNTY;
import static cn.daodi.directory.DirectoryByHand.TODAY;
import static cn.daodi.directory.DirectoryByHand.refused;
import static cn.daodi.directory.DirectoryByHand.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.UnitId;
import cn.daodi.platform.web.Choices;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Units and posts come to an end, and what still stands on them says so. */
@DemoTest
class ClosingTests {
    private static final Closing REFORM = new Closing(TODAY, "机构改革，职能划转");

    @Autowired
    Closings closings;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    Deputies deputies;

    @Autowired
    Choices choices;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private DirectoryByHand hand;

    @BeforeEach
    void directory() {
        hand = new DirectoryByHand(units, posts, roster, jdbc, pages);
    }

    @Test
    void a_unit_without_posts_is_closed_offered_no_longer_and_reopened() {
        var office = hand.office();
        var unit = hand.unit("县临时指挥部");
        closings.closeUnit(office, unit, REFORM);
        assertThat(choices.of(office).hasUnit(unit.serial())).isFalse();
        assertThat(units.named(office, "县临时指挥部")).isEmpty();
        assertThat(units.require(office, unit).closing()).isEqualTo(REFORM);
        refused(() -> closings.closeUnit(office, unit, REFORM), "unit.closed");
        refused(() -> hand.post(unit, "工作人员"), "post.unit-closed");
        closings.reopenUnit(office, unit);
        assertThat(choices.of(office).hasUnit(unit.serial())).isTrue();
        refused(() -> closings.reopenUnit(office, unit), "unit.open");
        assertThat(hand.journal("UnitClosed")).containsExactly("县临时指挥部 2026-06-17 机构改革，职能划转");
        assertThat(hand.journal("UnitReopened")).containsExactly("县临时指挥部");
    }

    @Test
    void a_unit_is_not_reopened_while_another_bears_its_name() {
        var unit = hand.unit("县临时指挥部");
        closings.closeUnit(hand.office(), unit, REFORM);
        hand.unit("县临时指挥部");
        refused(() -> closings.reopenUnit(hand.office(), unit), "unit.name-taken");
    }

    @Test
    void a_unit_with_open_posts_or_named_by_a_subject_stays_open() {
        var office = hand.office();
        var unit = hand.unit("县临时指挥部");
        var post = hand.post(unit, "工作人员");
        refused(() -> closings.closeUnit(office, unit, REFORM), "unit.close-posts");
        closings.closePost(office, post, REFORM);
        set(
                "update enterprises.enterprise e set township = :unit from directory.subject s where s.county = e.county and s.id = e.subject and s.number = 'E003' and e.county = '239921'",
                unit);
        refused(() -> closings.closeUnit(office, unit, REFORM), "unit.close-used");
        set("update enterprises.enterprise set township = null where county = '239921' and township = :unit", unit);
        set(
                "insert into projects.supporting_unit (county, subject, unit, position) select county, id, :unit, 9 from directory.subject where county = '239921' and number = 'T02'",
                unit);
        refused(() -> closings.closeUnit(office, unit, REFORM), "unit.close-used");
        set("delete from projects.supporting_unit where county = '239921' and unit = :unit", unit);
        closings.closeUnit(office, unit, REFORM);
        refused(() -> closings.reopenPost(office, post), "post.unit-closed");
    }

    private void set(String sql, UnitId unit) {
        assertThat(jdbc.sql(sql).param("unit", unit.serial()).update()).isEqualTo(1);
    }

    @Test
    void a_post_is_closed_once_nobody_holds_it_stands_in_for_it_or_relies_on_it() {
        var office = hand.office();
        var post = hand.post(hand.unit("县临时指挥部"), "工作人员");
        hand.appoint(post, "冯某某", TODAY.minusDays(30));
        refused(() -> closings.closePost(office, post, REFORM), "post.close-held");
        posts.release(office, post, TODAY.minusDays(1));
        refused(() -> closings.closePost(office, post, new Closing(TODAY.minusDays(1), "机构改革")), "post.close-held");
        var deputy = roster.viewer("陈玉兰").person().serial();
        deputies.appoint(office, post, new Deputies.Entry(deputy, TODAY, TODAY.plusDays(5), "暂由其代办"));
        refused(() -> closings.closePost(office, post, REFORM), "post.close-deputy");
        deputies.end(office, post, only("deputy", post), TODAY.minusDays(1));
        assertThat(posts.all(office)).extracting(Post::id).contains(post);
        closings.closePost(office, post, REFORM);
        assertThat(posts.all(office)).extracting(Post::id).doesNotContain(post);
        assertThatThrownBy(() -> hand.appoint(post, "冯某某", TODAY)).isInstanceOf(NotVisible.class);
        refused(() -> closings.closePost(office, post, REFORM), "post.closed");
        closings.reopenPost(office, post);
        refused(() -> closings.reopenPost(office, post), "post.open");
        hand.appoint(post, "冯某某", TODAY);
        assertThat(hand.journal("PostClosed")).containsExactly("县临时指挥部 · 工作人员 2026-06-17 机构改革，职能划转");
        assertThat(hand.journal("PostReopened")).hasSize(1);
    }

    private long only(String table, PostId post) {
        return jdbc.sql("select id from directory." + table + " where county = :county and post = :post")
                .param("county", COUNTY)
                .param("post", post.serial())
                .query(Long.class)
                .single();
    }

    @Test
    void a_post_that_answers_for_a_subject_stays_open() {
        var cadre = roster.viewer(People.CADRE).acting().id();
        posts.release(hand.office(), cadre, TODAY.minusDays(1));
        refused(() -> closings.closePost(hand.office(), cadre, REFORM), "post.close-answers");
    }

    @Test
    void the_pages_close_reopen_and_say_what_stands_in_the_way() throws Exception {
        var unit = hand.unit("县临时指挥部");
        var post = hand.post(unit, "工作人员");
        var path = "/directory/units/" + unit.serial();
        assertThat(text(hand.get(People.STATIONING, path))).contains("撤销单位", path + "/closing");
        var refused = hand.post(People.STATIONING, path + "/closing", "on=2026-06-17&reason=机构改革");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("还有未撤销的岗位 1 个：工作人员", "value=\"机构改革\"");
        var at = "/directory/posts/" + post.serial();
        assertThat(hand.post(People.STATIONING, at + "/closing", "on=2026-06-17&reason="))
                .hasStatus(422);
        assertThat(hand.post(People.STATIONING, at + "/closing", "on=2026-06-17&reason=机构改革"))
                .hasStatus3xxRedirection();
        assertThat(hand.get(People.STATIONING, at)).hasRedirectedUrl(at + "/closing");
        assertThat(text(hand.get(People.STATIONING, path))).contains("已撤销的岗位", at + "/closing");
        hand.post(People.STATIONING, path + "/closing", "on=2026-06-17&reason=机构改革");
        assertThat(text(hand.get(People.STATIONING, path + "/closing"))).contains("已撤销", "机构改革", "恢复单位");
        assertThat(text(hand.get(People.STATIONING, "/directory"))).contains("已撤销的单位和县领导岗位（1）");
        assertThat(text(hand.post(People.STATIONING, at + "/reopening", ""))).contains("请先恢复单位");
        assertThat(hand.post(People.STATIONING, path + "/reopening", ""))
                .hasRedirectedUrl(path + "?said=unit-reopened");
    }

    @Test
    void strangers_find_neither_form_nor_deed() {
        var unit = "/directory/units/" + hand.unit("县临时指挥部").serial();
        var post =
                "/directory/posts/" + roster.viewer(People.CADRE).acting().id().serial();
        for (var path : new String[] {unit + "/closing", post + "/closing", post + "/vacancy"}) {
            assertThat(hand.get(People.CADRE, path)).as(path).hasStatus(404);
            assertThat(hand.post(People.CADRE, path, "on=2026-06-17&reason=x&lastDay=2026-06-16"))
                    .as(path)
                    .hasStatus(404);
        }
        for (var path : new String[] {unit + "/reopening", post + "/reopening", post + "/deputies/1/end"}) {
            assertThat(hand.post(People.CADRE, path, "lastDay=2026-06-16"))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(hand.get(People.STATIONING, post + "/deputies/999999999/end"))
                .hasStatus(404);
    }

    @Test
    void who_holds_no_post_any_more_loses_the_account_by_the_system_administrator() throws Exception {
        var post = roster.viewer(People.CADRE).acting().id();
        long person = roster.viewer(People.CADRE).person().serial();
        assertThat(text(hand.get(People.SYS_ADMIN, "/admin/accounts"))).doesNotContain("已无岗位");
        posts.release(hand.office(), post, TODAY.minusDays(1));
        assertThat(text(hand.get(People.SYS_ADMIN, "/admin/accounts")))
                .contains("已无岗位", "/admin/accounts/" + person + "/closing")
                .doesNotContain("/admin/accounts/" + person + "/slip");
        hand.post(People.SYS_ADMIN, "/admin/accounts/" + person + "/closing", "");
        assertThat(text(hand.get(People.SYS_ADMIN, "/admin/accounts"))).doesNotContain("已无岗位");
        assertThat(hand.post(People.STATIONING, "/admin/accounts/" + person + "/closing", ""))
                .hasStatus(404);
    }
}
