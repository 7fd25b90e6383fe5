package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of one row: the reader says so while it reads. Without a word it is {@link Outcome#UNCHANGED}. */
public final class RowReport {
    private final SheetRow row;
    private final Map<String, String> reasons;
    private final Earlier earlier;
    private final Map<String, Earlier.Place> own = new HashMap<>();
    private final List<Remark> remarks;
    private Outcome outcome = Outcome.UNCHANGED;

    /**
     * @param reasons what somebody typed to settle a question of this row, by field
     * @param earlier what the rows read before it have taken
     */
    public RowReport(SheetRow row, Map<String, String> reasons, Earlier earlier) {
        this.row = row;
        this.reasons = Map.copyOf(reasons);
        this.earlier = earlier;
        this.remarks = new ArrayList<>(row.remarks());
    }

    /** Something came into being. */
    public void created() {
        outcome = Outcome.NEW;
    }

    /** Something that was there became different. */
    public void changed() {
        if (outcome == Outcome.UNCHANGED) outcome = Outcome.CHANGED;
    }

    /** To be looked at; the row is taken. The sentence is {@code import.<code>}. */
    public void warn(String field, String code, Object... args) {
        add(Remark.Level.WARNING, field, code, List.of(args));
    }

    /**
     * Like a warning, and a typed reason settles it: the sentence is then {@code import.<code>-settled} with the reason.
     *
     * @return the reason, when there is one
     */
    public Optional<String> ask(String field, String code, Object... args) {
        var reason = Optional.ofNullable(reasons.get(field));
        if (reason.isPresent()) add(Remark.Level.WARNING, field, code + "-settled", List.of(reason.get()));
        else add(Remark.Level.QUESTION, field, code, List.of(args));
        return reason;
    }

    /**
     * The same thing may stand in one row only.
     *
     * @throws Refused {@code import-row.listed-twice} with sheet and number of the row that was taken
     */
    public void once(String field, String key) {
        earlier.find(row.kind(), field, key).ifPresent(first -> {
            throw Refused.at(field, "import-row.listed-twice", first.sheet(), first.row());
        });
        own.put(Earlier.key(row.kind(), field, key), new Earlier.Place(row.sheet(), row.number()));
    }

    /** Whether a row read before, of this or another kind of sheet, has taken this key. */
    public boolean isListed(String kind, String field, String key) {
        return earlier.find(kind, field, key).isPresent();
    }

    /** The row cannot be taken; called by the engine for what a reader throws. */
    public void refuse(Refused refused) {
        outcome = Outcome.REFUSED;
        own.clear();
        remarks.removeIf(remark -> remark.level() != Remark.Level.TIDIED);
        for (var fault : refused.faults()) add(Remark.Level.REFUSED, fault.field(), fault.code(), fault.args());
    }

    private void add(Remark.Level level, String field, String code, List<Object> args) {
        var texts = args.stream().map(String::valueOf).toList();
        remarks.add(new Remark(level, code, texts, row.sheet(), row.number(), row.header(field), field));
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    Map<String, Earlier.Place> taken() {
        return own;
    }
}
