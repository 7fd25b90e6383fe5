package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.CountyLedgers;
import cn.daodi.platform.sheets.Ledger;
import cn.daodi.platform.signin.SignedIn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ImportTest
class ImportPagesTests {
    @Autowired
    ImportCounty county;

    @Autowired
    MockMvcTester pages;

    private Viewer officer;

    @BeforeEach
    void found() {
        officer = county.found();
    }

    @Test
    void from_upload_to_report() throws Exception {
        assertThat(text(get(officer, "/imports"))).contains("导入责任分工表", "还没有导入过");
        var run = "/imports/" + upload(CountyLedgers.bytes(CountyLedgers.ROSTER));
        assertThat(text(get(officer, run))).contains("待核对列", "领导包项责任分工表", "驻企干部/联系电话", "18123952784");
        assertThat(post(officer, run + "/application", "").getResponse().getStatus())
                .isEqualTo(422);
        post(officer, run + "/preview", "");
        county.await(officer, run.substring(9));
        assertThat(text(get(officer, run)))
                .contains("待入库", "第41行", "与“干部驻企”第16行重复", "校验位不符，按规则末位应为 R", "“ 文　晓东”已规范为“文晓东”", "新增 114 行");
        assertThat(text(post(officer, run + "/reasons", "sheet=干部驻企&row=9&field=creditCode&reason=")))
                .contains("请填写此项");
        post(officer, run + "/reasons", "sheet=干部驻企&row=9&field=creditCode&reason=已核对营业执照");
        county.await(officer, run.substring(9));
        assertThat(text(get(officer, run))).contains("校验位不符，已说明理由：已核对营业执照");
        post(officer, run + "/application", "");
        county.await(officer, run.substring(9));
        assertThat(text(get(officer, run))).contains("已入库").doesNotContain("确认入库", "提交理由");
        assertThat(text(get(officer, run + "?show=NEW"))).contains("后面的行");
        assertThat(text(get(officer, "/imports"))).contains("已入库");
    }

    @Test
    void english_pages_lack_no_sentence() throws Exception {
        var run = "/imports/" + upload(CountyLedgers.bytes(CountyLedgers.ROSTER));
        var mapping = text(english(run));
        post(officer, run + "/preview", "");
        county.await(officer, run.substring(9));
        for (var page :
                List.of(mapping, text(english("/imports")), text(english(run)), text(english(run + "?show=all")))) {
            assertThat(page)
                    .doesNotContainPattern("\\b(import|refused)\\.[a-z]")
                    .doesNotContain("{0}");
        }
    }

    @Test
    void another_kind_is_recognised_anew_and_a_double_column_is_refused() throws Exception {
        var run = "/imports/" + upload(CountyLedgers.bytes(CountyLedgers.ROSTER));
        post(officer, run + "/mapping", "kind-0=units&kind-1=&kind-2=&kind-3=");
        assertThat(text(get(officer, run))).contains("缺少必需的列：单位名称");
        assertThat(text(post(officer, run + "/mapping", "kind-0=units&field-0-1=name&field-0-2=name")))
                .contains("有两列识别为同一内容");
        post(officer, run + "/mapping", "kind-0=&kind-3=leaders");
        assertThat(text(post(officer, run + "/mapping", "kind-3=leaders&field-3-1=name&field-3-2=post")))
                .isNotNull();
        assertThat(county.await(officer, run.substring(9)).state()).isEqualTo(RunState.PREVIEWED);
        assertThat(text(get(officer, run + "?show=all")))
                .contains("整张表未导入：未指定表类")
                .contains("新增 20 行");
    }

    @Test
    void a_file_that_cannot_be_read_says_why_at_its_field() throws Exception {
        var answer = uploaded(officer, "%PDF-1.7".getBytes());
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("这不是可以读取的表格");
        assertThat(text(uploaded(officer, new byte[0]))).contains("文件是空的");
    }

    @Test
    void strangers_find_nothing() throws Exception {
        var run = "/imports/" + upload(CountyLedgers.bytes(CountyLedgers.ROSTER));
        var administrator = county.viewer(officer.county(), "管甲");
        var stranger = county.found();
        for (var other : List.of(administrator, stranger)) {
            for (var path : List.of(run, run + "/progress"))
                assertThat(get(other, path).getResponse().getStatus()).isEqualTo(404);
            for (var verb : List.of("/mapping", "/preview", "/application", "/stop", "/withdrawal")) {
                assertThat(post(other, run + verb, "").getResponse().getStatus())
                        .as(verb)
                        .isEqualTo(404);
            }
        }
        assertThat(get(administrator, "/imports").getResponse().getStatus()).isEqualTo(404);
        assertThat(get(administrator, "/exports/roster.xlsx").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(uploaded(administrator, new byte[] {1}).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_roster_is_handed_out_as_a_workbook() {
        county.applied(officer, "01.xlsx", CountyLedgers.bytes(CountyLedgers.ROSTER));
        var answer = get(officer, "/exports/roster.xlsx").getResponse();
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(Ledger.read("roster.xlsx", answer.getContentAsByteArray()).sheets())
                .hasSize(4);
    }

    private String upload(byte[] content) {
        var location = uploaded(officer, content).getResponse().getHeader("Location");
        assertThat(location).startsWith("/imports/");
        return location.substring("/imports/".length());
    }

    private MvcTestResult uploaded(Viewer viewer, byte[] content) {
        return pages.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/imports")
                .file(new MockMultipartFile("file", "C:\\表\\01-责任分工表.xlsx", null, content))
                .param("_once", UUID.randomUUID().toString())
                .with(as(viewer))
                .with(csrf()));
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return pages.get().uri(path).with(as(viewer)).exchange();
    }

    private MvcTestResult english(String path) {
        return pages.get()
                .uri(path)
                .with(as(officer))
                .cookie(new jakarta.servlet.http.Cookie("daodi-lang", "en"))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String form) {
        var request = pages.post()
                .uri(path)
                .param("_once", UUID.randomUUID().toString())
                .with(as(viewer))
                .with(csrf());
        for (var pair : form.split("&")) {
            if (!pair.isEmpty()) request = request.param(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return request.exchange();
    }

    private static RequestPostProcessor as(Viewer viewer) {
        var signedIn = new SignedIn(viewer.county(), viewer.person().serial(), viewer.name(), viewer.name());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
    }

    private static String text(MvcTestResult result) throws Exception {
        var html = result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        return html.replaceAll("<[^>]+>", " ")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replaceAll(" +", " ");
    }
}
