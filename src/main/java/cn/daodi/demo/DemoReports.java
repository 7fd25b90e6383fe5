package cn.daodi.demo;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.Delay;
import cn.daodi.reporting.DelayCause;
import cn.daodi.reporting.PromiseAnswer;
import cn.daodi.reporting.PromiseOutcome;
import cn.daodi.reporting.Reckoning;
import cn.daodi.reporting.ReportDraft;
import cn.daodi.reporting.ReportPart;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the demo's people fill in what a report asks of them: cause, remedy and promise where the plan is behind. */
@Component
class DemoReports {
    private static final DelayCause[] CAUSES = {
        DelayCause.MONEY, DelayCause.PERMIT, DelayCause.FACTORS, DelayCause.LABOUR, DelayCause.SEASON, DelayCause.MARKET
    };
    private static final Map<DelayCause, String> REMEDIES = Map.of(
            DelayCause.MONEY, "已与银行商定分期放款，先落实首笔资金，由驻企干部每周对接一次。",
            DelayCause.PERMIT, "材料已补齐，由责任单位派专人到窗口帮办。",
            DelayCause.FACTORS, "请供电、水务部门现场核定接入方案，先用临时线路保障施工。",
            DelayCause.LABOUR, "与人社部门联合招工，先抽调两个班组保关键工序。",
            DelayCause.SEASON, "已调整工序，室内安装先行，天气转好后两班作业补回进度。",
            DelayCause.MARKET, "先保已签订单，调整产品规格后再扩大试产。");

    private final Reports reports;
    private final ReportReading reading;
    private final Clock clock;

    DemoReports(Reports reports, ReportReading reading, Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.clock = clock;
    }

    void submit(Viewer writer, Subject subject, HalfMonth period) {
        prepare(writer, subject, period);
        reports.submit(writer, subject.number(), period);
    }

    /** A half month without entries is still reported in a word; what is late is accounted for. */
    private void prepare(Viewer writer, Subject subject, HalfMonth period) {
        var read = reading.require(writer, subject.number(), period);
        boolean empty = reading.lines(read.report()).stream().allMatch(line -> line.dropped());
        var delay = delay(read, subject);
        var answer = answer(read.reckoning(), period);
        if (!empty && delay == null && answer == null) return;
        Map<ReportPart, List<String>> added = empty ? Map.of(ReportPart.PROGRESS, List.of("本期按计划推进，无新增事项。")) : Map.of();
        reports.save(
                writer,
                subject.number(),
                period,
                new ReportDraft(read.report().version(), Map.of(), Set.of(), added, delay, answer));
    }

    private @Nullable Delay delay(ReportReading.Read read, Subject subject) {
        if (!read.reckoning().isBehind() || read.report().delay() != null) return null;
        var cause = CAUSES[Math.floorMod(subject.id().serial(), CAUSES.length)];
        var promised = LocalDate.now(clock).plusDays(9 + subject.id().serial() % 5);
        return new Delay(cause, "", REMEDIES.getOrDefault(cause, ""), promised);
    }

    private static @Nullable PromiseAnswer answer(Reckoning reckoning, HalfMonth period) {
        if (reckoning.promise() == null) return null;
        if (!reckoning.isBehind()) return new PromiseAnswer(PromiseOutcome.KEPT, "");
        if (reckoning.mayBePending(period)) return new PromiseAnswer(PromiseOutcome.PENDING, "");
        return new PromiseAnswer(PromiseOutcome.BROKEN, "外部条件未到位，已重新商定日期。");
    }
}
