package cn.daodi.demo;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.web.Choices;
import cn.daodi.platform.web.Option;
import cn.daodi.reporting.briefs.Briefs;
import cn.daodi.reporting.briefs.InstructionEntry;
import cn.daodi.reporting.briefs.Instructions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The briefs of the demo's half months, and what the county's leaders wrote on them. */
@Component
class DemoBriefs {
    private static final String GIVER = "方斌";
    private static final String UNIT = "县农业农村局";

    private final Briefs briefs;
    private final Instructions instructions;
    private final Choices choices;
    private final TransactionTemplate transactions;
    private final DemoDays days;
    private final CountyClock clock;

    DemoBriefs(
            Briefs briefs,
            Instructions instructions,
            Choices choices,
            TransactionTemplate transactions,
            DemoDays days,
            CountyClock clock) {
        this.briefs = briefs;
        this.instructions = instructions;
        this.choices = choices;
        this.transactions = transactions;
        this.days = days;
        this.clock = clock;
    }

    /** The brief of an ended half month is released six days after it or on the next working day, at four in the afternoon. */
    void release(List<Viewer> offices, Viewer secretariat) {
        var last = HalfMonth.of(DemoCounty.TODAY).previous().previous();
        HalfMonth.firstAfter(DemoCounty.START).through(last).forEach(period -> {
            stand(days.calendar().after(period.last().plusDays(6), 0).day().atTime(16, 0));
            transactions.executeWithoutResult(status -> {
                for (var office : offices) {
                    briefs.compile(office, period);
                    briefs.hand(office, period);
                }
                briefs.release(secretariat, period);
            });
        });
    }

    /** Two instructions: one answered and closed, one still in hand. */
    void instruct(Viewer secretariat, DemoRoster roster) {
        var offered = choices.of(secretariat);
        transactions.executeWithoutResult(status -> {
            stand(LocalDateTime.of(2026, 5, 8, 9, 30));
            String first = instructions.enter(
                    secretariat, entry(HalfMonth.parse("2026-04-H2"), offered, "水稻精深加工项目用电扩容要盯紧，逐项列出时间表，一抓到底。"));
            stand(LocalDateTime.of(2026, 5, 14, 15, 0));
            instructions.answer(roster.viewer("贾立新"), first, "已会同供电公司现场核定接入方案，5月底前完成变压器安装，6月上旬送电；责任人和时间表已报县产业招商办。");
            instructions.close(secretariat, first);
            stand(LocalDateTime.of(2026, 6, 8, 16, 30));
            instructions.enter(
                    secretariat, entry(HalfMonth.parse("2026-05-H2"), offered, "请逐项说明水稻产业滞后措施的卡点，六月底前拿出办法。"));
        });
    }

    private InstructionEntry entry(HalfMonth period, Choices.Offered offered, String words) {
        return new InstructionEntry(
                period,
                null,
                serial(offered.leaders(), GIVER),
                LocalDate.now(clock),
                words,
                serial(offered.units(), UNIT),
                days.calendar().after(LocalDate.now(clock).plusDays(22), 0).day());
    }

    private static long serial(List<Option> options, String name) {
        return options.stream()
                .filter(option -> option.label().contains(name))
                .mapToLong(option -> Long.parseLong(option.value()))
                .findFirst()
                .orElseThrow();
    }

    private void stand(LocalDateTime at) {
        clock.standAt(at.atZone(CountyClock.ZONE).toInstant());
    }
}
