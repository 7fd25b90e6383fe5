package cn.daodi.plans.web;

import cn.daodi.plans.AmendmentState;
import cn.daodi.plans.Measure;
import cn.daodi.plans.MeasureEntry;
import cn.daodi.plans.PlanChanges;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.Standing;
import cn.daodi.plans.WorkPlan;
import cn.daodi.platform.web.Option;
import cn.daodi.platform.web.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The forms of a plan: itself while nobody has received it, an amendment afterwards. */
public record PlanFormPage(Standing standing, LocalDate today) {
    /** Empty rows offered behind those filled. */
    private static final int FRESH = 3;

    public String path() {
        return "/plans/" + standing.subject().number();
    }

    public String draftName() {
        return "plans/" + standing.subject().number() + "/" + standing.plan().version();
    }

    public String amendmentDraftName() {
        return draftName() + "/amendment";
    }

    public boolean mayWrite() {
        return standing.plan().state().isOpen();
    }

    public boolean mayAmend() {
        var amendment = standing.amendment();
        return standing.plan().state() == PlanState.RECEIVED
                && (amendment == null || amendment.state() != AmendmentState.SUBMITTED);
    }

    /** Rows of the plan's form: those there are (typed ones too) and three empty ones, twenty at most. */
    public int rows(Typed typed) {
        return Math.min(WorkPlan.MEASURES, Math.max(standing.measures().size(), typedRows(typed)) + FRESH);
    }

    /** Rows for new measures of an amendment. */
    public int addedRows(Typed typed) {
        return Math.max(added().size(), typedRows(typed)) + FRESH;
    }

    private static int typedRows(Typed typed) {
        return (int) typed.fields().entrySet().stream()
                .filter(field -> field.getKey().matches("what\\.\\d{1,2}")
                        && !field.getValue().isBlank())
                .count();
    }

    public @Nullable MeasureEntry measure(int row) {
        if (row >= standing.measures().size()) return null;
        var measure = standing.measures().get(row);
        return new MeasureEntry(
                row,
                measure.number(),
                measure.what(),
                measure.owner().post().serial(),
                measure.dueOn(),
                measure.sign(),
                measure.theme());
    }

    public @Nullable MeasureEntry added(int row) {
        return row < added().size() ? added().get(row) : null;
    }

    private List<MeasureEntry> added() {
        return changes().added();
    }

    /** Those still open, which an amendment can move or take out. */
    public List<Measure> open() {
        return standing.measures().stream().filter(Measure::isOpen).toList();
    }

    /** What the amendment in hand changes, if there is one. */
    private PlanChanges changes() {
        var amendment = standing.amendment();
        return amendment == null ? new PlanChanges(Map.of(), Map.of(), List.of()) : amendment.changes();
    }

    public String workedWith() {
        return Objects.requireNonNullElse(
                changes().heading().workedWith(), standing.plan().workedWith());
    }

    public String aim() {
        return Objects.requireNonNullElse(
                changes().heading().aim(), standing.plan().aim());
    }

    public String text(Measure measure) {
        return changes().texts().getOrDefault(measure.number(), measure.what());
    }

    public String owner(Measure measure) {
        long present = measure.owner().post().serial();
        return String.valueOf(changes().owners().getOrDefault(measure.number(), present));
    }

    public String movedTo(String number) {
        var day = changes().moves().get(number);
        return day == null ? "" : day.toString();
    }

    public String dropReason(String number) {
        return changes().drops().getOrDefault(number, "");
    }

    /** The answering posts, each once. */
    public List<Option> owners() {
        var owners = new LinkedHashMap<String, Option>();
        for (var each : standing.answering()) {
            String serial = String.valueOf(each.post());
            owners.putIfAbsent(serial, new Option(serial, each.holder() + " " + each.label()));
        }
        return List.copyOf(owners.values());
    }

    public List<Option> themes() {
        return standing.term().themes().stream()
                .map(theme -> new Option(theme, theme))
                .toList();
    }
}
