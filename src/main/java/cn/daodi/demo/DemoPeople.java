package cn.daodi.demo;

import cn.daodi.directory.Deputies;
import cn.daodi.directory.Subjects;
import cn.daodi.enterprises.Stationings;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.feedback.Feedbacks;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Duties, consents, statements, a deputy, and what people say of the system. */
@Component
class DemoPeople {
    private final Stationings stationings;
    private final Subjects subjects;
    private final Deputies deputies;
    private final Feedbacks feedbacks;
    private final DemoDuties duties;
    private final DemoRoster roster;

    DemoPeople(
            Stationings stationings,
            Subjects subjects,
            Deputies deputies,
            Feedbacks feedbacks,
            DemoDuties duties,
            DemoRoster roster) {
        this.stationings = stationings;
        this.subjects = subjects;
        this.deputies = deputies;
        this.feedbacks = feedbacks;
        this.duties = duties;
        this.roster = roster;
    }

    /** Duties are shared out; most enterprises have agreed, most cadres have made their statement; six are outstanding. */
    void settle() {
        var office = roster.viewer(DemoCounty.OFFICER);
        duties.set(office);
        var enterprises = subjects.visible(office).stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .toList();
        for (int i = 0; i < enterprises.size(); i++) {
            if (i % 6 == 5) continue;
            for (var stationing : stationings.running(office, enterprises.get(i).id())) {
                stationings.consent(office, stationing.id(), DemoCounty.START, "企业联系人");
                stationings.state(roster.holder(stationing.post()), stationing.id(), "本人及近亲属与该企业无投资、任职等利益关系。", true);
            }
        }
    }

    /** On the demo's morning. */
    void speak() {
        var office = roster.viewer(DemoCounty.OFFICER);
        var cadre = roster.viewer("龚斌");
        feedbacks.ask(cadre, "/notes/new", "希望手机上记实录时能直接选上次的企业。");
        feedbacks.ask(roster.viewer("邱桂芝"), "/reports", "半月报打印时希望能带上责任单位名称。");
        feedbacks.answer(office, "F0001", "从企业页面点“记一条”，企业已经选好；工作台卡片上也有同样的入口。");
        appointDeputy(office);
    }

    private void appointDeputy(Viewer office) {
        var leader = roster.viewer("万超").acting().id();
        var deputy = roster.viewer("陈玉兰").person().serial();
        var entry = new Deputies.Entry(deputy, LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 30), "外出学习期间由县委办公室代办。");
        deputies.appoint(office, leader, entry);
    }
}
