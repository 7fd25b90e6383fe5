package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.papers.PaperKind;
import cn.daodi.platform.papers.PaperLine;
import cn.daodi.platform.papers.PaperTexts;
import cn.daodi.platform.papers.PaperWords;
import cn.daodi.platform.papers.TextPaper;
import cn.daodi.reporting.briefs.Brief;
import cn.daodi.reporting.briefs.BriefFigure;
import cn.daodi.reporting.briefs.BriefFigures;
import cn.daodi.reporting.briefs.BriefLine;
import cn.daodi.reporting.briefs.BriefPart;
import cn.daodi.reporting.briefs.BriefSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A brief as an official paper: the words and numbers of its page, under the masthead of an internal periodical. */
@Component
class BriefPapers {
    private static final String PUBLISHER = "县委办公室　县政府办公室";
    private static final PaperKind KIND = new PaperKind(
            10,
            "brief",
            "半月工作专报",
            TextPaper.sample(Map.of("报头", "半月工作专报", "期号", "第1期", "编发单位", PUBLISHER, "日期", "2026年6月17日"), Map.of()),
            Set.of(),
            Set.of("编发单位", "日期"));

    private final PaperTexts texts;

    BriefPapers(PaperTexts texts) {
        this.texts = texts;
    }

    @Bean
    static PaperKind briefKind() {
        return KIND;
    }

    /** With links to the reports the reader may open. */
    TextPaper of(Brief brief, BriefSight sight) {
        var parts = new ArrayList<TextPaper.Part>();
        brief.sum().ifPresent(sum -> parts.add(sum(brief, sum)));
        for (var part : brief.parts()) parts.add(part(brief, part, parts.size() + 1, sight));
        String name = KIND.name();
        String issue = brief.issue() == null
                ? "（送审稿）"
                : texts.t("brief.number", brief.issue()).replace(" ", "");
        var masthead = new TextPaper.Masthead(name, issue, PUBLISHER, day(brief));
        String title = texts.period(brief.period()) + "\n“领导包项、干部驻企”工作情况";
        return new TextPaper(KIND, PUBLISHER, masthead, title, parts);
    }

    /** The day of its release; until then the day it was last compiled. */
    private String day(Brief brief) {
        var at = brief.releasedAt() != null
                ? brief.releasedAt()
                : brief.parts().stream()
                        .map(BriefPart::compiledAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
        return texts.day(at.atZone(CountyClock.ZONE).toLocalDate());
    }

    /** 总体情况: both parts together, said once. */
    private TextPaper.Part sum(Brief brief, BriefFigures sum) {
        return new TextPaper.Part(
                PaperTexts.numeral(1) + "、" + texts.t("brief.sum"), List.of(figures(brief, null, sum)));
    }

    private TextPaper.Part part(Brief brief, BriefPart part, int number, BriefSight sight) {
        var sections = new ArrayList<TextPaper.Part>();
        for (var section : BriefSection.values()) {
            String heading =
                    "（" + PaperTexts.numeral(sections.size() + 1) + "）" + texts.t("brief.section." + section.name());
            sections.add(new TextPaper.Part(heading, lines(brief.lines(part.kind(), section), brief.period(), sight)));
        }
        String heading = PaperTexts.numeral(number) + "、"
                + texts.t("brief.part." + part.kind().name());
        return new TextPaper.Part(heading, List.of(figures(brief, part.kind(), part.figures())), List.copyOf(sections));
    }

    private PaperLine figures(Brief brief, @Nullable SubjectKind kind, BriefFigures figures) {
        return new PaperLine(List.of(
                PaperWords.of(texts.t("brief.figures.owed." + (kind == null ? "ALL" : kind.name()))),
                figure(figures.owed(), brief.opens(kind, BriefFigure.RECEIVED)),
                PaperWords.of(texts.t("brief.figures.received")),
                figure(figures.received(), brief.opens(kind, BriefFigure.RECEIVED)),
                PaperWords.of(texts.t("brief.figures.done")),
                figure(figures.measuresDone(), brief.opens(kind, BriefFigure.DONE)),
                PaperWords.of(texts.t("brief.figures.behind")),
                figure(figures.behind(), brief.opens(kind, BriefFigure.BEHIND)),
                PaperWords.of(texts.t("brief.figures.kept")),
                figure(figures.kept(), brief.opens(kind, BriefFigure.KEPT)),
                PaperWords.of(texts.t("brief.figures.broken")),
                figure(figures.broken(), brief.opens(kind, BriefFigure.BROKEN)),
                PaperWords.of(texts.t("brief.figures.end"))));
    }

    private static PaperWords figure(int number, @Nullable String source) {
        return new PaperWords(String.valueOf(number), source);
    }

    private List<PaperLine> lines(List<BriefLine> told, HalfMonth period, BriefSight sight) {
        var lines = new ArrayList<PaperLine>();
        for (var line : told) {
            if (line.dropped()) continue;
            String source = sight.sees(line.subject()) ? "/reports/" + line.subject() + "/" + period : null;
            lines.add(PaperLine.marked((lines.size() + 1) + ".", line.words(), source));
        }
        return lines.isEmpty() ? List.of(PaperLine.of(texts.t("report.nothing"))) : lines;
    }
}
