package cn.daodi.demo;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.kernel.WorkCalendar;
import cn.daodi.problems.Category;
import cn.daodi.problems.Difficulty;
import cn.daodi.problems.Raising;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Problems of the demo: some solved, some under way, one of each kind that waits for somebody. */
@Component
class DemoProblems {
    /** Enterprise, day it was raised, fate, category, difficulty, handling unit, the problem, the answer. */
    private static final String TABLE = """
            0|2026-03-10|SOLVED|PERMIT|ORDINARY|县自然资源局|新建仓储用地规划许可已受理三周没有结果。|规划许可证已核发，由专人送达。
            3|2026-03-17|SOLVED|LABOUR|ORDINARY|县人力资源和社会保障局|春季开工缺一线操作工二十人。|组织专场招聘，到岗十八人，其余由技校实习生补充。
            6|2026-03-24|AGAIN|UTILITIES|HARDER|县住房和城乡建设局|厂区外污水管网淤堵，雨天倒灌车间。|管网已清淤，检查井已更换。
            9|2026-04-08|SOLVED|FINANCE|HARDER|县金融服务中心|收购季流动资金缺口约六百万元。|与两家银行对接，授信五百万元已到账，余款由担保公司承保。
            12|2026-04-15|SOLVED|POLICY|ORDINARY|县工业信息科技局|去年技改补贴尚未拨付。|补贴已随本月预算拨付到账。
            15|2026-04-21|DECLINED|OTHER|ORDINARY|县发展和改革局|希望对本企业单独减免城镇土地使用税。|
            1|2026-05-12|SOLVED|MATERIAL|ORDINARY|县农业农村局|订单基地种子供应不足，影响插秧。|协调种子公司调剂三十吨，已送到合作社。
            18|2026-05-19|REFERRED|ARREARS|ORDINARY|县工业信息科技局|某建筑公司拖欠货款一百二十万元，已超合同期限半年。|
            4|2026-05-26|CARRIED|LEGACY|COMPLEX|县自然资源局|老厂区土地证遗失，无法办理抵押。|
            21|2026-06-02|OVERDUE|UTILITIES|ORDINARY|县住房和城乡建设局|厂区门前二百米道路坑洼，重载车进出困难。|
            2|2026-06-08|ANSWERED|LABOUR|ORDINARY|县人力资源和社会保障局|技能提升补贴申报材料被退回两次，不清楚差什么。|已上门逐项说明，缺的培训台账补齐后当日受理。
            24|2026-06-09|CONFIRMED|MARKET|ORDINARY|县商务局|希望参加哈洽会，找不到报名渠道。|已报名并落实标准展位一个。
            7|2026-06-10|WAITING|SAFETY|HARDER|林川生态环境局|扩建项目环评批复进度不清楚。|
            10|2026-06-11|HANDLING|TECHNOLOGY|HARDER|县工业信息科技局|烘干线改造想申报省级技改项目，需要指导。|
            13|2026-06-12|ASKING|FINANCE|ORDINARY|县金融服务中心|贷款到期，需要续贷过桥资金。|
            0|2026-06-15|HANDLING|FINANCE|HARDER|县金融服务中心|夏粮收购资金缺口约三百万元，希望协调银行。|
            27|2026-06-15|DISPUTED|UTILITIES|ORDINARY|县发展和改革局|变压器容量不足，高峰期跳闸。|
            16|2026-06-16|ASSIGNED|PERMIT|ORDINARY|县自然资源局|厂房加层的审批不知道找哪个部门。|
            5|2026-06-16|REGISTERED|LABOUR_RELATIONS|ORDINARY||两名离职工人对工资结算有争议，想请人调解。|
            """;

    private final DemoProblemDeeds deeds;

    DemoProblems(DemoProblemDeeds deeds) {
        this.deeds = deeds;
    }

    /** How a problem went so far. */
    enum Fate {
        SOLVED,
        AGAIN,
        DECLINED,
        REFERRED,
        CARRIED,
        OVERDUE,
        ANSWERED,
        CONFIRMED,
        WAITING,
        HANDLING,
        ASKING,
        DISPUTED,
        ASSIGNED,
        REGISTERED;

        boolean isHandled() {
            return this != DECLINED && this != REFERRED && this != DISPUTED && this != ASSIGNED && this != REGISTERED;
        }
    }

    /** One of them; the number is known once it is raised. */
    static final class Story {
        final Subject enterprise;
        final LocalDate day;
        final Fate fate;
        final Category category;
        final Difficulty difficulty;
        final String unit;
        final String words;
        final String answer;
        String number = "";

        Story(Subject enterprise, String[] cells) {
            this.enterprise = enterprise;
            this.day = LocalDate.parse(cells[1]);
            this.fate = Fate.valueOf(cells[2]);
            this.category = Category.valueOf(cells[3]);
            this.difficulty = Difficulty.valueOf(cells[4]);
            this.unit = cells[5];
            this.words = cells[6];
            this.answer = cells[7];
        }

        Raising raising() {
            return new Raising(List.of(enterprise.number()), category, words, null, "", true, "");
        }
    }

    List<DemoDays.Deed> deeds(List<Subject> all, Viewer office, WorkCalendar calendar) {
        var enterprises = all.stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .toList();
        var plan = new ArrayList<DemoDays.Deed>();
        TABLE.lines().map(line -> line.split("\\|", -1)).forEach(cells -> {
            var story = new Story(enterprises.get(Integer.parseInt(cells[0])), cells);
            tell(plan, story, office, calendar);
        });
        return plan;
    }

    private void tell(List<DemoDays.Deed> plan, Story story, Viewer office, WorkCalendar calendar) {
        var told = new Telling(plan, story, calendar);
        told.at(0, 9, cadre -> deeds.raise(cadre, story));
        if (story.fate == Fate.REGISTERED) return;
        if (story.fate == Fate.DECLINED || story.fate == Fate.REFERRED) {
            told.at(1, 9, cadre -> deeds.end(office, story));
            return;
        }
        told.at(0, 11, cadre -> deeds.assign(office, story));
        if (story.fate == Fate.DISPUTED) told.at(1, 10, cadre -> deeds.dispute(office, story));
        if (!story.fate.isHandled()) return;
        told.at(0, 15, cadre -> deeds.accept(office, story));
        switch (story.fate) {
            case SOLVED, ANSWERED, CONFIRMED, AGAIN -> answered(told, story, office);
            case CARRIED -> {
                told.at(4, 10, cadre -> deeds.ask(office, story, LocalDate.of(2026, 9, 1)));
                told.at(5, 10, cadre -> deeds.grant(office, story));
            }
            case WAITING -> told.at(2, 10, cadre -> deeds.await(office, story));
            case ASKING -> told.at(2, 10, cadre -> deeds.ask(office, story, LocalDate.of(2026, 6, 26)));
            default -> {}
        }
    }

    private void answered(Telling told, Story story, Viewer office) {
        told.at(3, 10, cadre -> deeds.answer(office, story));
        if (story.fate == Fate.ANSWERED) return;
        int later = 4;
        if (story.fate == Fate.AGAIN) {
            told.at(4, 10, cadre -> deeds.verdict(cadre, story, false));
            told.at(7, 10, cadre -> deeds.answer(office, story));
            later = 8;
        }
        told.at(later, 14, cadre -> deeds.verdict(cadre, story, true));
        if (story.fate != Fate.CONFIRMED) told.at(later + 1, 10, cadre -> deeds.call(office, story));
    }

    /** Deeds some working days after the problem was raised. */
    private record Telling(List<DemoDays.Deed> plan, Story story, WorkCalendar calendar) {
        void at(int workingDays, int hour, Consumer<Viewer> what) {
            var day = calendar.after(story.day, workingDays).day();
            plan.add(new DemoDays.Deed(day.atTime(LocalTime.of(hour, 20)), story.enterprise, what));
        }
    }
}
