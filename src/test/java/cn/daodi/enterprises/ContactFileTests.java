package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files added to contacts: what they are, how large, what is in their names and heads. */
@DemoTest
class ContactFileTests {
    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer cadre;

    @BeforeEach
    void people() {
        cadre = new Holders(roster, jdbc).of("E010", "CADRE");
    }

    private Desk as(Viewer viewer) {
        return new Desk(pages, viewer);
    }

    private MvcTestResult uploaded(String name, byte[] content) {
        return as(cadre)
                .upload(
                        "/contacts",
                        name,
                        content,
                        "enterprise",
                        "E010",
                        "way",
                        "TELEPHONE",
                        "day",
                        "2026-06-17",
                        "findings",
                        "订单排到九月");
    }

    /** A picture with place and camera in its head. */
    private static byte[] picture() {
        String exif = "Exif\0\0GPS 46.5N 130.2E";
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length() + 2)});
        bytes.writeBytes(exif.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 1, 2, 3, (byte) 0xFF, (byte) 0xD9});
        return bytes.toByteArray();
    }

    @Test
    void a_renamed_program_and_a_file_too_large_are_refused_and_the_words_kept() {
        assertThat(uploaded("现场.jpg", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1)))
                .hasStatus(422)
                .bodyText()
                .contains("只接受 JPG、PNG 图片和 PDF 文件")
                .contains("订单排到九月");
        byte[] large = new byte[8 * 1024 * 1024 + 1];
        large[0] = (byte) 0xFF;
        large[1] = (byte) 0xD8;
        large[2] = (byte) 0xFF;
        assertThat(uploaded("现场.jpg", large))
                .hasStatus(422)
                .bodyText()
                .contains("文件超过大小限制")
                .contains("订单排到九月");
        assertThat(jdbc.sql("select count(*) from enterprises.contact where findings = '订单排到九月'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_picture_loses_where_it_was_taken_and_a_script_in_its_name() {
        var done = uploaded("\"><script>alert('x')</script>.jpg", picture());
        assertThat(done).hasStatus(303);
        String path = String.valueOf(done.getResponse().getRedirectedUrl());
        assertThat(as(cadre).get(path)).bodyText().doesNotContain("<script>alert");
        var kept = jdbc.sql("select name, content, id from platform.attachment order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(String.valueOf(kept.get("name")))
                .doesNotContain("<", ">", "\"")
                .endsWith(".jpg");
        assertThat(new String((byte[]) kept.get("content"), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
        assertThat(as(cadre).get("/attachments/" + kept.get("id"))).hasStatusOk();
        assertThat(as(roster.viewer(People.OTHER_CADRE)).get("/attachments/" + kept.get("id")))
                .hasStatus(404);
    }
}
