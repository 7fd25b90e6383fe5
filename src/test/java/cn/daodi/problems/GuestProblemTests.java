package cn.daodi.problems;

import static cn.daodi.support.ProblemRows.unitOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.enterprises.Doors;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.People;
import cn.daodi.support.ProblemRows;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An enterprise's problems at its own door: raised, followed, added to, taken back. */
@DemoTest
class GuestProblemTests {
    private static final String PIN = "7391";
    private static final byte[] PICTURE = {(byte) 0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a};

    @Autowired
    Doors doors;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer office;
    Desk guest;
    String door;
    ProblemRows rows;

    @BeforeEach
    void open() {
        office = roster.viewer(People.STATIONING);
        guest = new Desk(pages, null);
        door = "/e/" + doors.issue(office, "E010", LocalDate.of(2027, 1, 31)).token();
        rows = new ProblemRows(jdbc);
        rows.noOthers();
        assertThat(guest.post(door + "/pin", "pin", PIN, "repeated", PIN)).hasStatus(303);
    }

    private String body(String path) {
        var answer = guest.get(door + path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String raise(String words) {
        assertThat(guest.post(door + "/problems", "words", words, "category", "LABOUR", "_once", words))
                .hasStatus(303);
        return jdbc.sql("select number from problems.problem where words = :words")
                .param("words", words)
                .query(String.class)
                .single();
    }

    private void reply(String number, String kind, String words) {
        jdbc.sql("""
                insert into problems.reply (county, problem, kind, words, said_name, said_title, said_at)
                select county, id, :kind, :words, '某某', '县人社局', now() from problems.problem where number = :number""")
                .param("kind", kind)
                .param("words", words)
                .param("number", number)
                .update();
    }

    private String state(String number) {
        return jdbc.sql("select state from problems.problem where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    @Test
    void pressing_send_twice_raises_once_and_the_office_and_the_cadre_know() {
        assertThat(guest.post(door + "/problems", "words", "", "category", "LABOUR"))
                .hasStatus(422);
        assertThat(guest.post(door + "/problems", "words", "缺焊工", "category", ""))
                .hasStatus(422)
                .bodyText()
                .contains("缺焊工");
        assertThat(guest.post(door + "/problems", "words", "长".repeat(1001), "category", "LABOUR"))
                .hasStatus(422)
                .bodyText()
                .contains("长".repeat(1001));
        String words = "缺10个焊工<script>alert(1)</script>";
        for (int i = 0; i < 2; i++)
            assertThat(guest.post(
                            door + "/problems",
                            "words",
                            words,
                            "category",
                            "LABOUR",
                            "_once",
                            "键".repeat(3000),
                            "anyway",
                            "true"))
                    .hasStatus(303);
        assertThat(jdbc.sql("select count(*) from problems.problem where words like '缺10个焊工%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(new Desk(pages, office).get("/")).bodyText().contains("缺10个焊工&lt;script&gt;");
        assertThat(body("")).contains("缺10个焊工&lt;script&gt;", "驻企办正在研判").doesNotContain("<script>alert");
        assertThat(body("/problems")).contains("缺10个焊工&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void the_same_again_is_shown_before_it_is_filed_as_another_matter() {
        String number = raise("车间缺十名焊工");
        assertThat(guest.post(door + "/problems", "words", "车间缺十名焊工", "category", "LABOUR", "_once", "b"))
                .hasStatus(422)
                .bodyText()
                .contains("/problems/" + number, "这是另一件事，仍然提出");
        assertThat(guest.post(
                        door + "/problems", "words", "车间缺十名焊工", "category", "LABOUR", "_once", "b", "anyway", "true"))
                .hasStatus(303);
    }

    @Test
    void another_enterprises_problem_is_not_there() {
        rows.put("E011", "X-1", "ANSWERED", Map.of("words", "'别家的事'", "pause", "'ENTERPRISE'"));
        for (var path :
                new String[] {"/problems/X-1", "/problems/X-1/verdict", "/problems/X-1/files/1", "/problems/9999-1"})
            assertThat(guest.get(door + path)).as(path).hasStatus(404);
        assertThat(guest.post(door + "/problems/X-1/replies", "words", "x")).hasStatus(404);
        assertThat(guest.post(door + "/problems/X-1/withdrawal", "reason", "x")).hasStatus(404);
        assertThat(guest.post(door + "/problems/X-1/verdict", "solved", "true", "pin", PIN))
                .hasStatus(404);
        assertThat(body("")).doesNotContain("别家的事");
        assertThat(body("/problems")).doesNotContain("别家的事");
    }

    @Test
    void what_is_said_inside_and_by_other_enterprises_is_not_shown() {
        String number = raise("车间缺十名焊工");
        reply(number, "INTERNAL", "内部说法");
        reply(number, "TO_ENTERPRISE", "已收到，正在联系");
        assertThat(guest.post(door + "/problems/" + number + "/replies", "words", ""))
                .hasStatus(422);
        for (int i = 0; i < 2; i++)
            assertThat(guest.post(door + "/problems/" + number + "/replies", "words", "再加两名电工", "_once", "k"))
                    .hasStatus(303);
        assertThat(body("/problems/" + number)).contains("已收到，正在联系", "再加两名电工").doesNotContain("内部说法");
        assertThat(jdbc.sql("select count(*) from problems.reply where words = '再加两名电工'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        rows.concern("E011", number);
        reply(number, "FROM_ENTERPRISE", "电话里说的，不知哪一家");
        String other =
                "/e/" + doors.issue(office, "E011", LocalDate.of(2027, 1, 31)).token();
        var seen = guest.get(other + "/problems/" + number);
        assertThat(seen).hasStatusOk().bodyText().contains("已收到，正在联系").doesNotContain("再加两名电工", "电话里说的");
        assertThat(guest.post(other + "/problems/" + number + "/withdrawal", "reason", "x"))
                .hasStatus(404);
    }

    @Test
    void a_problem_is_taken_back_until_it_is_assigned() {
        String number = raise("车间缺十名焊工");
        assertThat(guest.post(door + "/problems/" + number + "/withdrawal", "reason", ""))
                .hasStatus(422);
        assertThat(guest.post(door + "/problems/" + number + "/withdrawal", "reason", "已招到"))
                .hasStatus(303);
        assertThat(state(number)).isEqualTo("CLOSED");
        assertThat(body("/problems/" + number)).contains("已撤回").doesNotContain("/replies\"", "/withdrawal\"");
        rows.put("E010", "X-1", "ASSIGNED", Map.of("origin", "'ENTERPRISE'", "next_unit", unitOf(People.UNIT_HEAD)));
        assertThat(guest.post(door + "/problems/X-1/withdrawal", "reason", "x")).hasStatus(422);
    }

    @Test
    void a_file_goes_with_it_and_comes_back_to_its_owner_alone() {
        assertThat(guest.upload(
                        door + "/problems", "说明.pdf", PICTURE, "words", "见附件", "category", "LABOUR", "_once", "k"))
                .hasStatus(303);
        String number = jdbc.sql("select number from problems.problem where words = '见附件'")
                .query(String.class)
                .single();
        long file = jdbc.sql("select attachment from problems.problem where words = '见附件'")
                .query(Long.class)
                .single();
        assertThat(body("/problems/" + number)).contains("/files/" + file);
        assertThat(guest.get(door + "/problems/" + number + "/files/" + file)).hasStatusOk();
        rows.put("E010", "X-1", "REGISTERED", Map.of());
        assertThat(guest.get(door + "/problems/X-1/files/" + file)).hasStatus(404);
    }

    @Test
    void official_channels_are_named_where_there_are_some() {
        rows.put("E010", "X-1", "REGISTERED", Map.of("category", "'ARREARS'"));
        rows.put("E010", "X-2", "REGISTERED", Map.of());
        assertThat(body("/problems/X-1")).contains("违约拖欠中小企业款项登记（投诉）平台");
        assertThat(body("/problems/X-2")).doesNotContain("违约拖欠中小企业款项登记（投诉）平台");
        assertThat(body("/problems/new")).contains("违约拖欠中小企业款项登记（投诉）平台", "12345");
    }

    @Test
    void former_addresses_lead_to_problems() {
        assertThat(guest.get(door + "/requests")).hasStatus(303);
        assertThat(new Desk(pages, office).get("/enterprises/E010/requests")).hasStatus(303);
    }
}
