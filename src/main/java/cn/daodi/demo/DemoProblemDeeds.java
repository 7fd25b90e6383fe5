package cn.daodi.demo;

import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Units;
import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Asking;
import cn.daodi.problems.AskingKind;
import cn.daodi.problems.Askings;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Dispute;
import cn.daodi.problems.Handling;
import cn.daodi.problems.Judgement;
import cn.daodi.problems.Pause;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Reply;
import cn.daodi.problems.Tier;
import cn.daodi.problems.Verdict;
import cn.daodi.problems.Verdicts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the people of the demo do with a problem, through the front doors. */
@Component
class DemoProblemDeeds {
    private final Problems problems;
    private final Assignments assignments;
    private final Handling handling;
    private final Askings askings;
    private final Verdicts verdicts;
    private final Acting acting;

    DemoProblemDeeds(
            Problems problems,
            Assignments assignments,
            Handling handling,
            Askings askings,
            Verdicts verdicts,
            Acting acting) {
        this.problems = problems;
        this.assignments = assignments;
        this.handling = handling;
        this.askings = askings;
        this.verdicts = verdicts;
        this.acting = acting;
    }

    /** Who acts for a unit. */
    @Component
    record Acting(Units units, Posts posts, DemoRoster roster) {
        long serial(Viewer office, String unit) {
            return units.named(office, unit).orElseThrow().id().serial();
        }

        Viewer liaison(Viewer office, String unit) {
            var id = units.named(office, unit).orElseThrow().id();
            return roster.holder(
                    posts.ofUnit(office, id, PostKind.LIAISON).orElseThrow().id());
        }
    }

    void raise(Viewer cadre, DemoProblems.Story story) {
        story.number = problems.raise(cadre, story.raising());
    }

    void assign(Viewer office, DemoProblems.Story story) {
        var judgement = new Judgement(
                story.category, story.difficulty, Tier.COUNTY, acting.serial(office, story.unit), List.of());
        assignments.assign(office, story.number, 0, judgement);
    }

    void dispute(Viewer office, DemoProblems.Story story) {
        var said = new Dispute.Said("供电容量由供电公司核定，不属我局职责。", "县政府部门职责分工（2025年）", acting.serial(office, "县工业信息科技局"));
        assignments.dispute(acting.liaison(office, story.unit), story.number, said);
    }

    void accept(Viewer office, DemoProblems.Story story) {
        var liaison = acting.liaison(office, story.unit);
        assignments.accept(liaison, story.number);
        handling.say(liaison, story.number, new Reply.Said(Reply.Kind.TO_ENTERPRISE, "已收到，我们先与企业核对情况，明天给出办理安排。", null));
    }

    void await(Viewer office, DemoProblems.Story story) {
        handling.await(acting.liaison(office, story.unit), story.number, Pause.ENTERPRISE, "等企业补交扩建方案和用水量测算");
    }

    void ask(Viewer office, DemoProblems.Story story, LocalDate day) {
        boolean carries = story.fate == DemoProblems.Fate.CARRIED;
        var kind = carries ? AskingKind.CARRY : AskingKind.EXTENSION;
        String words = carries ? "补证须省级政策明确，现阶段条件不具备。" : "银行月末才上会审批。";
        askings.ask(acting.liaison(office, story.unit), story.number, 0, new Asking.Wanted(kind, words, "", day));
    }

    void grant(Viewer office, DemoProblems.Story story) {
        askings.decide(office, story.number, 0, new Asking.Answer(true, "同意，按期复核。"));
    }

    void answer(Viewer office, DemoProblems.Story story) {
        handling.answer(acting.liaison(office, story.unit), story.number, story.answer, null);
    }

    void verdict(Viewer cadre, DemoProblems.Story story, boolean solved) {
        verdicts.enter(
                cadre,
                story.number,
                story.enterprise.number(),
                new Verdict(solved, solved ? "" : "车间东侧仍有积水。", null, ""));
    }

    void call(Viewer office, DemoProblems.Story story) {
        verdicts.callBack(office, story.number, 0, new Verdicts.Call(Verdicts.CallOutcome.SOLVED, "负责人确认已解决，对办理速度认可。"));
    }

    void end(Viewer office, DemoProblems.Story story) {
        if (story.fate == DemoProblems.Fate.REFERRED)
            askings.refer(office, story.number, 0, "请向“违约拖欠中小企业款项登记（投诉）平台”提出，县工业信息科技局协助填报，电话见平台公告。");
        else
            askings.ask(
                    office,
                    story.number,
                    0,
                    new Asking.Wanted(AskingKind.DECLINE, "税收优惠须有法律、行政法规依据，县级不得自行制定。", "《税收征收管理法》第三条", null));
    }
}
