package cn.daodi.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 专班成员: by their unit, and by hand. */
@DemoTest
class MemberTests {
    private static final String PAGE = "/task-forces/T01/members";

    @Autowired
    TaskForces taskForces;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private Viewer office() {
        return roster.viewer(People.INVESTMENT);
    }

    private TaskForce force() {
        return taskForces.require(office(), "T01");
    }

    /** The clerk of another office, who has nothing to do with T01 yet. */
    private PostId clerk() {
        return roster.viewer(People.STATIONING_TOO).acting().id();
    }

    private List<Long> members() {
        return jdbc.sql("""
                select post from directory.v_answering where county = '239921' and subject = :id and capacity = 'MEMBER'
                   and from_day <= date '2026-06-17' and (to_day is null or to_day >= date '2026-06-17') order by post""")
                .param("id", force().id().serial())
                .query(Long.class)
                .list();
    }

    @Test
    void a_member_added_by_hand_sees_the_task_force_and_stays_when_it_is_amended() {
        var before = members();
        taskForces.addMember(office(), force().id(), clerk());
        assertThat(members()).hasSize(before.size() + 1).contains(clerk().serial());
        var entry = force().entry();
        var fewer = new TaskForceEntry(
                entry.name(),
                entry.position(),
                entry.sponsor(),
                entry.leadUnit(),
                List.<UnitId>of(),
                entry.fundsTarget());
        taskForces.amend(office(), force().id(), force().version(), fewer);
        assertThat(members()).containsExactly(clerk().serial());
        taskForces.amend(office(), force().id(), force().version(), entry);
        assertThat(members()).hasSize(before.size() + 1).contains(clerk().serial());
        taskForces.removeMember(office(), force().id(), clerk());
        assertThat(members()).isEqualTo(before);
        assertThat(journal()).contains("MemberAdded", "MemberRemoved");
    }

    private List<String> journal() {
        return jdbc.sql("select kind from activity.v_journal where county = '239921' and subject = :id")
                .param("id", force().id().serial())
                .query(String.class)
                .list();
    }

    @Test
    void who_answers_already_a_leader_and_a_vacant_post_are_not_added() {
        refused(roster.viewer(People.LIAISON).acting().id(), "task-force.member-already");
        refused(roster.viewer(People.CHIEF).acting().id(), "task-force.member-unit");
        refused(new PostId("239921", members().getFirst()), "task-force.member-already");
        var vacant =
                jdbc.sql("""
                insert into directory.post (county, unit, kind, title)
                select county, unit, 'STAFF', '综合组工作人员' from directory.post where county = '239921' and id = :id returning id""").param("id", clerk().serial()).query(Long.class).single();
        refused(new PostId("239921", vacant), "task-force.member-vacant");
    }

    private void refused(PostId post, String code) {
        assertThatThrownBy(() -> taskForces.addMember(office(), force().id(), post))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.faults().getFirst().code())
                        .isEqualTo(code));
    }

    @Test
    void the_edit_page_shows_where_each_member_comes_from_and_takes_out_only_what_was_added() throws Exception {
        assertThat(text(get("/task-forces/T01/edit")))
                .contains("配合单位主要负责人", "添加成员")
                .doesNotContain("/removal");
        assertThat(text(post(PAGE, "post="))).contains("未能提交");
        assertThat(post(PAGE, "post=" + clerk().serial())).hasRedirectedUrl(PAGE + "?said=member");
        var removal = PAGE + "/" + clerk().serial() + "/removal";
        assertThat(text(get(PAGE))).contains("单独添加", removal);
        assertThat(text(get("/task-forces/T01/edit"))).contains("单独添加", removal);
        assertThat(text(post(PAGE, "post=" + clerk().serial()))).contains("已对本产业负责");
        assertThat(text(post(PAGE + "/" + members().getFirst() + "/removal", "")))
                .contains("不是单独添加的成员");
        assertThat(post(removal, "")).hasRedirectedUrl(PAGE + "?said=member-removed");
    }

    @Test
    void strangers_find_nothing() {
        for (var name : List.of(People.CADRE, People.LIAISON, People.SYS_ADMIN)) {
            assertThat(pages.get().uri(PAGE).with(People.as(roster, name)).exchange())
                    .as(name)
                    .hasStatus(404);
            for (var path : List.of(PAGE, PAGE + "/" + clerk().serial() + "/removal")) {
                assertThat(pages.post()
                                .uri(path)
                                .param("post", "1")
                                .with(People.as(roster, name))
                                .exchange())
                        .as(name + path)
                        .hasStatus(404);
            }
        }
        assertThat(get("/task-forces/E001/members")).hasStatus(404);
        assertThat(post(PAGE, "post=999999999")).hasStatus(422);
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).with(People.as(roster, People.INVESTMENT)).exchange();
    }

    private MvcTestResult post(String path, String fields) {
        return pages.post()
                .uri(path)
                .contentType("application/x-www-form-urlencoded")
                .content(fields.getBytes(StandardCharsets.UTF_8))
                .with(People.as(roster, People.INVESTMENT))
                .exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
