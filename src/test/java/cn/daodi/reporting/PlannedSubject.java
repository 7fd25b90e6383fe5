package cn.daodi.reporting;

import cn.daodi.activity.Duties;
import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Pauses;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.AmendmentEntry;
import cn.daodi.plans.Amendments;
import cn.daodi.plans.CompletionEntry;
import cn.daodi.plans.Completions;
import cn.daodi.plans.MeasureEntry;
import cn.daodi.plans.PlanChanges;
import cn.daodi.plans.PlanDraft;
import cn.daodi.plans.PlanReading;
import cn.daodi.plans.PlanReceipts;
import cn.daodi.plans.Plans;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E033 in July 2026, whose plan holds two measures: one due on 10 July, one on 20 July. */
class PlannedSubject {
    private static final String NUMBER = "E033";

    @Autowired
    Plans plans;

    @Autowired
    PlanReceipts planReceipts;

    @Autowired
    PlanReading planReading;

    @Autowired
    Completions completions;

    @Autowired
    Amendments amendments;

    @Autowired
    ReportReading reading;

    @Autowired
    Reports reports;

    @Autowired
    Receipts receipts;

    @Autowired
    DueReports dueReports;

    @Autowired
    Pauses pauses;

    @Autowired
    Duties duties;

    @Autowired
    DemoRoster roster;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient jdbc;

    private HalfMonth period = HalfMonth.parse("2026-07-H1");

    void fileThePlan() {
        period = HalfMonth.parse("2026-07-H1");
        stand(LocalDate.of(2026, 6, 17));
        var standing = planReading.require(office(), NUMBER);
        long owner = standing.answering().getLast().post();
        var measures = List.of(
                new MeasureEntry(0, null, "一号电炉基础", owner, LocalDate.of(2026, 7, 10), "监理签字", null),
                new MeasureEntry(1, null, "一号电炉安装", owner, LocalDate.of(2026, 7, 20), "监理签字", null));
        plans.submit(writer(), NUMBER, new PlanDraft(standing.plan().version(), "厂长雷鸣", "电炉改造", measures));
        planReceipts.receive(office(), NUMBER);
        forget(NUMBER);
        stand(LocalDate.of(2026, 7, 1));
    }

    /** On the morning of this day; what is owed up to it is opened. */
    void stand(LocalDate day) {
        clock.standAt(day.atTime(9, 0).atZone(CountyClock.ZONE).toInstant());
        if (day.isAfter(LocalDate.of(2026, 6, 17))) dueReports.openUpToToday("239921");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void next() {
        period = period.next();
        if (today().isBefore(period.first())) stand(period.first().plusDays(1));
    }

    void previous() {
        period = period.previous();
    }

    HalfMonth period() {
        return period;
    }

    Viewer viewer(String name) {
        return roster.viewer(name);
    }

    Viewer office() {
        return roster.viewer(People.STATIONING);
    }

    Viewer writer() {
        return holder(NUMBER, "CADRE");
    }

    Viewer head() {
        return holder(NUMBER, "HEAD");
    }

    Viewer holder(String number, String capacity) {
        return new Holders(roster, jdbc).of(number, capacity);
    }

    ReportReading.Read read() {
        return reading.require(office(), NUMBER, period);
    }

    HalfMonthReport report() {
        return read().report();
    }

    HalfMonthReport report(String number) {
        return reading.require(office(), number, period).report();
    }

    List<ReportLine> lines() {
        return reading.lines(report());
    }

    List<FiledReport> filed() {
        return reading.editions(report());
    }

    void done(int running, CompletionEntry entry) {
        completions.complete(writer(), NUMBER, NUMBER + "-M" + running, entry);
    }

    void reopen(int running, String reason) {
        completions.reopen(writer(), NUMBER, NUMBER + "-M" + running, reason);
    }

    /** By an amendment the office received. */
    void move(int running, LocalDate to) {
        int version = planReading.require(office(), NUMBER).plan().version();
        var changes = new PlanChanges(Map.of(NUMBER + "-M" + running, to), Map.of(), List.of());
        amendments.submit(writer(), NUMBER, new AmendmentEntry(version, "放款推迟", changes));
        amendments.receive(office(), NUMBER);
    }

    void allDone() {
        done(1, new CompletionEntry(today(), "已放款，基础验收。", null));
        done(2, new CompletionEntry(today(), "安装完毕。", null));
    }

    ReportLine line(String words) {
        return lines().stream()
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** A draft with one line, cause and promise as given. */
    ReportDraft saying(@Nullable Delay delay, @Nullable PromiseAnswer promise) {
        var added = Map.of(ReportPart.PROGRESS, List.of("电炉基础完成浇筑。"));
        return new ReportDraft(report().version(), Map.of(), Set.of(), added, delay, promise);
    }

    static Delay delay(LocalDate promisedOn) {
        return new Delay(DelayCause.MONEY, "", "与银行重新商定放款安排", promisedOn);
    }

    /** Files the first half of July behind plan, with a promise. */
    void promise(LocalDate promisedOn) {
        stand(LocalDate.of(2026, 7, 16));
        reports.submit(writer(), NUMBER, period, saying(delay(promisedOn), null));
        receipts.receive(office(), NUMBER, period);
        next();
    }

    boolean shownToTheSponsor() {
        var sponsor = holder(NUMBER, "SPONSOR");
        return duties.of(sponsor).stream()
                .anyMatch(duty ->
                        duty.code().equals("promises-broken") && duty.path().contains(NUMBER));
    }

    void pause(LocalDate from) {
        pauses.pause(office(), NUMBER, from, "停产检修");
    }

    void resume() {
        pauses.resume(office(), NUMBER);
    }

    void askForCheck() {
        jdbc.sql("update reporting.report set needs_check = true where period = :period")
                .param("period", period.toString())
                .update();
    }

    /** Leaves another subject without a promise and without measures. */
    void settle(String number) {
        forget(number);
        jdbc.sql("""
                update plans.measure set dropped_on = date '2026-06-17', dropped_reason = '测试', done_on = null
                 where plan in (select p.id from plans.plan p join directory.v_subject s on s.county = p.county and s.id = p.subject
                                 where s.number = :n)""").param("n", number).update();
        jdbc.sql(
                        "update reporting.line set dropped_at = now() where source_kind like 'measure%' and source_number like :n || '-%'")
                .param("n", number)
                .update();
    }

    private void forget(String number) {
        jdbc.sql(
                        "update reporting.report set promised_on = null where subject = (select id from directory.v_subject where number = :n)")
                .param("n", number)
                .update();
    }

    String lastNote(String number) {
        return jdbc.sql("""
                select n.number from activity.v_note n join directory.v_subject s on s.county = n.county and s.id = n.subject
                 where s.number = :number order by n.id desc limit 1""")
                .param("number", number)
                .query((row, n) -> row.getString(1))
                .single();
    }
}
