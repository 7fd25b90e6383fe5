package cn.daodi.demo;

import cn.daodi.directory.Campaign;
import cn.daodi.directory.CampaignEntry;
import cn.daodi.directory.Campaigns;
import cn.daodi.directory.Founding;
import cn.daodi.directory.Roles;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.platform.CountyClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 林川县 from its founding to the morning of 17 June 2026. */
@Component
public class DemoCounty {
    public static final String CODE = "239921";
    /** Where the demo's clock stands when the county is ready. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    static final LocalDate START = LocalDate.of(2026, 1, 23);
    static final String SYS_ADMIN = "许敬之";
    static final String SEC_ADMIN = "钟朗清";
    static final String AUDITOR = "陆文博";
    static final String SECRETARY = "丁雅琴";
    static final String OFFICER = "戴思源";

    private final Founding founding;
    private final Roles roles;
    private final Campaigns campaigns;
    private final DemoRoster roster;
    private final CountyClock clock;

    DemoCounty(Founding founding, Roles roles, Campaigns campaigns, DemoRoster roster, CountyClock clock) {
        this.founding = founding;
        this.roles = roles;
        this.campaigns = campaigns;
        this.roster = roster;
        this.clock = clock;
    }

    /** Founds the county, imports its roster as the office does, confirms roles, starts the campaign. No history yet. */
    public void found() {
        clock.standAt(START.atTime(LocalTime.of(8, 30)).atZone(CountyClock.ZONE).toInstant());
        founding.found(new Founding.Entry(CODE, "林川县", SYS_ADMIN, SEC_ADMIN, AUDITOR, OFFICER, "县驻企工作办公室"));
        roster.bring(roster.viewer(OFFICER));
        roles.confirmOrdinary(roster.viewer(SEC_ADMIN));
        campaigns.start(roster.viewer(OFFICER), campaign());
    }

    private static CampaignEntry campaign() {
        return new CampaignEntry(
                "2026年领导包项、干部驻企",
                START,
                LocalDate.of(2026, 12, 31),
                2,
                7,
                false,
                Set.of(SubjectKind.TASK_FORCE, SubjectKind.ENTERPRISE),
                List.of("优化营商环境", "建强产业专班", "建好驻企队伍", "帮融资", "帮用工", "帮市场", "提升项目质量", "提升要素保障", "提升服务水平", "提升企业效益"),
                List.of(
                        new Campaign.Phase("动员部署", START, LocalDate.of(2026, 2, 28)),
                        new Campaign.Phase("集中推进", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31)),
                        new Campaign.Phase("总结考评", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31))));
    }

    /** Lets the clock stand where the demo begins. */
    public void arrive() {
        clock.standAt(TODAY.atTime(LocalTime.of(9, 0)).atZone(CountyClock.ZONE).toInstant());
    }
}
