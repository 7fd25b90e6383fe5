package cn.daodi.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.signin.SignedIn;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Named people of the imaginary county. */
public final class People {
    /** 驻金穗米业（E001）干部 */
    public static final String CADRE = "龚斌";
    /** 驻沃野粮油（E002）干部 */
    public static final String OTHER_CADRE = "万欣";
    /** 绿色水稻产业（T01）联络员 */
    public static final String LIAISON = "龙欣";
    /** 县驻企办 */
    public static final String STATIONING = "戴思源";
    /** 县驻企办的另一人 */
    public static final String STATIONING_TOO = "康丹";
    /** 县产业招商办 */
    public static final String INVESTMENT = "蔡庆丰";

    public static final String CHIEF = "方斌";
    public static final String SECRETARIAT = "丁雅琴";
    public static final String TARGETS = "高超";
    /** 副县长，包企 */
    public static final String LEADER = "龙长河";

    public static final String UNIT_HEAD = "贾立新";
    public static final String SYS_ADMIN = "许敬之";
    public static final String SEC_ADMIN = "钟朗清";
    public static final String AUDITOR = "陆文博";

    private People() {}

    /** Signed in as this person, with a valid token for changes. */
    public static RequestPostProcessor as(Viewer viewer) {
        var principal = new SignedIn(viewer.county(), viewer.person().serial(), viewer.name(), "test");
        var signedIn = authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        return request -> csrf().postProcessRequest(signedIn.postProcessRequest(request));
    }

    public static RequestPostProcessor as(DemoRoster roster, String name) {
        return as(roster.viewer(name));
    }
}
