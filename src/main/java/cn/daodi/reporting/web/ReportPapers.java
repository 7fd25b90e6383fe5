package cn.daodi.reporting.web;

import cn.daodi.platform.papers.PaperKind;
import cn.daodi.platform.papers.PaperLine;
import cn.daodi.platform.papers.PaperTexts;
import cn.daodi.platform.papers.TextPaper;
import cn.daodi.reporting.Delay;
import cn.daodi.reporting.FiledReport;
import cn.daodi.reporting.PromiseAnswer;
import cn.daodi.reporting.Reckoning;
import cn.daodi.reporting.ReportLine;
import cn.daodi.reporting.ReportPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A report as an official paper: what was filed once it is filed, in the words of its page. */
@Component
class ReportPapers {
    /** So many characters of a title fit on a line. */
    private static final int ON_A_LINE = 20;

    private static final PaperKind KIND = new PaperKind(
            20,
            "report",
            "半月报",
            TextPaper.sample(Map.of("副题", "2026年6月上半月"), Map.of("落款", List.of(Map.of("内容", "县驻企办接收")))),
            Set.of(),
            Set.of("副题", "落款", "节", "节标题"));

    private final PaperTexts texts;

    ReportPapers(PaperTexts texts) {
        this.texts = texts;
    }

    @Bean
    static PaperKind reportKind() {
        return KIND;
    }

    /** What the paper is made of, whether it was filed or is still being written. */
    private record Said(
            String subject,
            String name,
            String writer,
            List<FiledReport.Line> lines,
            @Nullable List<Reckoning.LateMeasure> late,
            @Nullable Delay delay,
            Reckoning.@Nullable OpenPromise promise,
            @Nullable PromiseAnswer answer) {}

    TextPaper of(ReportPage page) {
        var report = page.report();
        var said = said(page);
        var parts = new ArrayList<TextPaper.Part>();
        if (said.promise() != null) parts.add(promise(said, said.promise()));
        for (var part : ReportPart.values()) parts.add(part(said, part));
        if (said.late() != null && !said.late().isEmpty()) parts.add(behind(said, said.late()));
        String office = report.subject().kind().office().name();
        return new TextPaper(
                KIND,
                "县" + texts.t("role." + office).replaceFirst("^县", ""),
                null,
                title(said.name()),
                texts.period(report.period()) + (said.writer().isEmpty() ? "" : "　" + said.writer()),
                parts,
                signed(page),
                file(said.name(), page));
    }

    /** 企业名-2026年6月下半月-半月报: whose, of which half month, of which edition. */
    private String file(String name, ReportPage page) {
        var filed = page.filed();
        String edition =
                filed == null ? "-未定稿" : filed.edition() == 1 ? "" : "-第" + PaperTexts.numeral(filed.edition()) + "版";
        return name + "-" + texts.period(page.report().period()) + "-" + KIND.name() + edition;
    }

    /** A long name stands on lines of its own. */
    private String title(String name) {
        String title = texts.t("report.title", name);
        return title.length() <= ON_A_LINE || !title.startsWith(name)
                ? title
                : name + "\n" + title.substring(name.length());
    }

    private static Said said(ReportPage page) {
        var filed = page.filed();
        return filed == null ? written(page) : filed(filed.content());
    }

    private static Said written(ReportPage page) {
        var report = page.report();
        var lines = page.lines().stream()
                .filter(line -> !line.dropped())
                .map(line -> new FiledReport.Line(line.part(), line.words(), line.sourceKind(), line.sourceNumber()))
                .toList();
        String submitted = report.submittedName();
        return new Said(
                report.subject().number(),
                report.subject().name(),
                (submitted == null ? page.drafter().name() : submitted) + "　"
                        + page.drafter().unit(),
                lines,
                page.reckoning().late(),
                report.delay(),
                page.reckoning().promise(),
                report.promise());
    }

    private static Said filed(FiledReport.Content content) {
        return new Said(
                content.subject(),
                content.subjectName(),
                writer(content),
                content.lines(),
                content.late(),
                content.delay(),
                content.promise(),
                content.answer());
    }

    private static String writer(FiledReport.Content content) {
        return Stream.of(content.submittedBy(), content.unit())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private TextPaper.Part promise(Said said, Reckoning.OpenPromise promise) {
        String made = texts.period(promise.period()) + "承诺" + texts.day(promise.promisedOn()) + "前：";
        var answer = said.answer();
        String outcome = answer == null || answer.outcome() == null
                ? texts.t("report.promise.unanswered")
                : texts.t("report.promise." + answer.outcome().name()) + " " + answer.words();
        var lines = List.of(
                PaperLine.marked(made, promise.remedy(), "/reports/" + said.subject() + "/" + promise.period()),
                PaperLine.of(outcome.strip()));
        return new TextPaper.Part(texts.t("report.promise"), lines);
    }

    private TextPaper.Part part(Said said, ReportPart part) {
        var lines = new ArrayList<PaperLine>();
        for (var line : said.lines()) {
            if (line.part() == part) lines.add(PaperLine.marked((lines.size() + 1) + ".", line.words(), source(line)));
        }
        if (lines.isEmpty()) lines.add(PaperLine.of(texts.t("report.nothing")));
        return new TextPaper.Part(texts.t("report.part." + part.name()), lines);
    }

    private static @Nullable String source(FiledReport.Line line) {
        String kind = line.sourceKind();
        String number = line.sourceNumber();
        return kind == null || number == null ? null : ReportLine.path(kind, number);
    }

    private TextPaper.Part behind(Said said, List<Reckoning.LateMeasure> late) {
        var lines = new ArrayList<PaperLine>();
        for (var measure : late) {
            String due = "应于" + texts.day(measure.dueOn()) + "完成";
            String source = "/plans/" + said.subject() + "#" + measure.number();
            lines.add(PaperLine.marked((lines.size() + 1) + ".", measure.what() + " " + due, source));
        }
        var delay = said.delay();
        if (delay != null) {
            String cause = delay.cause() == null
                    ? ""
                    : texts.t("report.cause." + delay.cause().name()) + " ";
            lines.add(PaperLine.of(texts.t("report.cause") + "：" + (cause + delay.words()).strip()));
            lines.add(PaperLine.of(texts.t("report.remedy") + "：" + delay.remedy()));
            lines.add(PaperLine.of(texts.t("report.promised-on") + "：" + written(delay.promisedOn())));
        }
        return new TextPaper.Part(texts.t("report.behind"), lines);
    }

    private String written(@Nullable LocalDate day) {
        return day == null ? "" : texts.day(day);
    }

    /** Who received it and when, or that it is no final text. */
    private List<String> signed(ReportPage page) {
        var filed = page.filed();
        if (filed == null)
            return List.of(
                    "未定稿（" + texts.t("report.state." + page.report().state().name()) + "）");
        var signed = new ArrayList<String>();
        if ("".equals(filed.content().checkedBy())) signed.add(texts.t("report.unchecked"));
        if (filed.content().caller() != null)
            signed.add(texts.t("report.for-caller", filed.content().caller()));
        if (filed.reason() != null) signed.add(texts.t("report.restated-because") + filed.reason());
        signed.add(texts.t("report.frozen", texts.time(filed.filedAt()), filed.receivedBy()));
        signed.add("SHA-256 " + filed.sha256().substring(0, 16) + "…");
        return signed;
    }
}
