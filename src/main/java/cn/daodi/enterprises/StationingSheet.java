package cn.daodi.enterprises;

import cn.daodi.directory.Post;
import cn.daodi.directory.Subjects;
import cn.daodi.directory.Unit;
import cn.daodi.kernel.CreditCode;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.RosterNames;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetRow;
import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** “干部驻企”责任分工表: each row a key enterprise with its sponsor, responsible unit and stationed cadres. */
@Component
class StationingSheet implements SheetReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final List<WrittenColumn> COLUMNS = List.of(
            WrittenColumn.of("序号", 8),
            WrittenColumn.of("企业名称", 36),
            WrittenColumn.of("统一社会信用代码", 24),
            WrittenColumn.of("行业代码", 12),
            WrittenColumn.of("所在乡镇（园区）", 20),
            WrittenColumn.in("包企县领导", "包企县领导", 14).mergedDown(),
            WrittenColumn.in("包企县领导", "职务", 26).mergedDown(),
            WrittenColumn.of("责任单位", 28),
            WrittenColumn.in("驻企干部", "驻企干部", 14),
            WrittenColumn.in("驻企干部", "职务", 24),
            WrittenColumn.in("驻企干部", "联系电话", 16),
            WrittenColumn.in("企业", "企业联系人", 14),
            WrittenColumn.in("企业", "职务", 16),
            WrittenColumn.in("企业", "联系电话", 16));

    private final Enterprises enterprises;
    private final StationedCadres cadres;
    private final Subjects subjects;
    private final RosterNames names;
    private final Clock clock;

    StationingSheet(
            Enterprises enterprises, StationedCadres cadres, Subjects subjects, RosterNames names, Clock clock) {
        this.enterprises = enterprises;
        this.cadres = cadres;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "stationings";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void read(Viewer by, SheetRow row, RowReport report) {
        var name = row.require("name");
        var code = row.text("creditCode");
        if (!code.isEmpty()) report.once("creditCode", code);
        report.once("name", name);
        var unit = names.unit(by, row, "responsibleUnit");
        var known = enterprises.meant(by, code, name);
        var entry = entry(by, row, report, new Before(known, unit));
        SubjectId id;
        if (known.isEmpty()) {
            id = enterprises.enter(by, entry);
            report.created();
        } else {
            id = known.get().id();
            if (!known.get().entry().equals(entry)) {
                enterprises.amend(by, id, known.get().version(), entry);
                report.changed();
            }
        }
        cadres.read(by, row, report, new StationedCadres.Where(id, unit.id(), known.map(before -> before.entry()
                .responsibleUnit())));
    }

    /** What is stored, and the responsible unit the row names. */
    private record Before(Optional<Enterprise> enterprise, Unit unit) {
        <T> @Nullable T stored(Function<EnterpriseEntry, @Nullable T> what) {
            return enterprise.map(Enterprise::entry).map(what).orElse(null);
        }
    }

    private EnterpriseEntry entry(Viewer by, SheetRow row, RowReport report, Before before) {
        var code = kept(row, "creditCode", before.stored(EnterpriseEntry::creditCode));
        return new EnterpriseEntry(
                row.text("name"),
                row.position(),
                code,
                reason(report, code, before),
                kept(row, "classCode", before.stored(EnterpriseEntry::classCode)),
                township(by, row, before),
                before.unit().id(),
                row.isGiven("sponsor") ? names.sponsor(by, row, report) : before.stored(EnterpriseEntry::sponsor),
                contact(row, before));
    }

    private static @Nullable String kept(SheetRow row, String field, @Nullable String stored) {
        return row.isGiven(field) ? RosterNames.blank(row.text(field)) : stored;
    }

    /** A wrong check character is asked about until somebody has said why the code is right. */
    private static @Nullable String reason(RowReport report, @Nullable String code, Before before) {
        if (code == null || !CreditCode.isShaped(code) || CreditCode.isChecked(code)) return null;
        var stored = before.stored(EnterpriseEntry::codeReason);
        if (stored != null && code.equals(before.stored(EnterpriseEntry::creditCode))) return stored;
        return report.ask("creditCode", "credit-code", code, CreditCode.checkOf(code))
                .orElse(null);
    }

    private @Nullable UnitId township(Viewer by, SheetRow row, Before before) {
        if (!row.isGiven("township")) return before.stored(EnterpriseEntry::township);
        return row.text("township").isEmpty()
                ? null
                : names.unit(by, row, "township").id();
    }

    private static EnterpriseEntry.ContactPerson contact(SheetRow row, Before before) {
        var stored = before.stored(EnterpriseEntry::contact);
        return new EnterpriseEntry.ContactPerson(
                kept(row, "contact", stored == null ? null : stored.name()),
                kept(row, "contactPost", stored == null ? null : stored.title()),
                kept(row, "contactPhone", stored == null ? null : stored.phone()));
    }

    @Override
    public WrittenSheet write(Viewer by) {
        var today = LocalDate.now(clock);
        var rows = subjects.visible(by).stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .map(subject -> row(by, enterprises.require(by, subject.number())))
                .toList();
        var title = today.getYear() + "年“干部驻企”责任分工表";
        return new WrittenSheet("干部驻企", title, today.format(DAY), COLUMNS, rows, List.of());
    }

    private List<Object> row(Viewer by, Enterprise enterprise) {
        var entry = enterprise.entry();
        var row = new ArrayList<Object>();
        row.add(entry.position());
        row.add(entry.name());
        row.add(said(entry.creditCode()));
        row.add(said(entry.classCode()));
        row.add(names.write(by, entry.township()));
        row.add(names.write(by, entry.sponsor(), Post::holderName));
        row.add(names.write(by, entry.sponsor(), Post::title));
        row.add(names.write(by, entry.responsibleUnit()));
        row.addAll(cadres.write(by, enterprise.id()));
        row.add(said(entry.contact().name()));
        row.add(said(entry.contact().title()));
        row.add(said(entry.contact().phone()));
        return row;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
