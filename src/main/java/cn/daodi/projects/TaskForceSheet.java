package cn.daodi.projects;

import cn.daodi.directory.PersonEntry;
import cn.daodi.directory.Post;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Subjects;
import cn.daodi.directory.Unit;
import cn.daodi.kernel.Money;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.RosterNames;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetRow;
import cn.daodi.platform.sheets.UnitStaff;
import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** “领导包项”责任分工表: each row a key industry with its task force. */
@Component
class TaskForceSheet implements SheetReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final List<WrittenColumn> COLUMNS = List.of(
            WrittenColumn.of("序号", 8),
            WrittenColumn.of("产业名称", 20),
            WrittenColumn.in("县领导", "包项县领导", 14),
            WrittenColumn.in("县领导", "职务", 26),
            WrittenColumn.of("牵头单位", 24),
            WrittenColumn.of("配合单位", 44),
            WrittenColumn.in("责任单位主要负责人", "姓名", 14),
            WrittenColumn.in("责任单位主要负责人", "职务", 14),
            WrittenColumn.of("联络员（专人）", 16),
            WrittenColumn.of("联系电话", 16),
            WrittenColumn.of("年度到位资金目标", 20));

    private final TaskForces taskForces;
    private final Subjects subjects;
    private final RosterNames names;
    private final UnitStaff staff;
    private final Clock clock;

    TaskForceSheet(TaskForces taskForces, Subjects subjects, RosterNames names, UnitStaff staff, Clock clock) {
        this.taskForces = taskForces;
        this.subjects = subjects;
        this.names = names;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "task-forces";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void read(Viewer by, SheetRow row, RowReport report) {
        var name = row.require("name");
        report.once("name", name);
        var lead = names.unit(by, row, "leadUnit");
        staff(by, row, report, lead);
        var known = taskForces.byName(by, name);
        var entry = new TaskForceEntry(
                name,
                row.position(),
                names.sponsor(by, row, report),
                lead.id(),
                row.isGiven("supportingUnits")
                        ? names.units(by, row, "supportingUnits")
                        : known.map(before -> before.entry().supportingUnits()).orElse(List.of()),
                funds(row, known));
        if (known.isEmpty()) {
            taskForces.setUp(by, entry);
            report.created();
        } else if (!known.get().entry().equals(entry)) {
            taskForces.amend(by, known.get().id(), known.get().version(), entry);
            report.changed();
        }
    }

    private static @Nullable Money funds(SheetRow row, Optional<TaskForce> known) {
        if (!row.isGiven("fundsTarget"))
            return known.map(before -> before.entry().fundsTarget()).orElse(null);
        return row.money("fundsTarget")
                .map(money -> new Money(money.yuan().stripTrailingZeros()))
                .orElse(null);
    }

    private void staff(Viewer by, SheetRow row, RowReport report, Unit lead) {
        holder(by, row, report, new Place(lead, PostKind.HEAD, "head", "headPhone"));
        holder(by, row, report, new Place(lead, PostKind.LIAISON, "liaison", "liaisonPhone"));
    }

    /** A post of the lead unit, and the fields that name its holder. */
    private record Place(Unit unit, PostKind kind, String field, String phone) {}

    /** Who is head and liaison is said by the list of units where the file has it; this sheet then only adds titles. */
    private void holder(Viewer by, SheetRow row, RowReport report, Place place) {
        var name = row.text(place.field());
        if (name.isEmpty()) return;
        var person = new PersonEntry(
                name, RosterNames.blank(row.text(place.phone())), RosterNames.blank(row.text(place.field() + "Post")));
        var listed = staff.of(by, place.unit(), place.kind())
                .filter(post -> report.isListed("units", "name", place.unit().name()));
        if (listed.isPresent() && differs(row, report, place, listed.get())) return;
        if (staff.appoint(by, place.unit(), place.kind(), person)) report.changed();
    }

    private static boolean differs(SheetRow row, RowReport report, Place place, Post listed) {
        var name = row.text(place.field());
        var phone = row.text(place.phone());
        if (!name.equals(listed.holderName())) {
            report.warn(place.field(), "holder-differs", name, place.unit().name(), listed.holderOr(""));
            return true;
        }
        if (phone.isEmpty() || phone.equals(listed.holderPhone())) return false;
        report.warn(
                place.phone(),
                "phone-differs",
                name,
                phone,
                Optional.ofNullable(listed.holderPhone()).orElse(""));
        return true;
    }

    @Override
    public WrittenSheet write(Viewer by) {
        var today = LocalDate.now(clock);
        var rows = subjects.visible(by).stream()
                .filter(subject -> subject.kind() == SubjectKind.TASK_FORCE)
                .map(subject -> row(by, taskForces.require(by, subject.number()).entry()))
                .toList();
        return new WrittenSheet(
                "领导包项",
                today.getYear() + "年重点产业招商“领导包项”责任分工表",
                today.format(DAY) + "　　单位：万元",
                COLUMNS,
                rows,
                List.of());
    }

    private List<Object> row(Viewer by, TaskForceEntry entry) {
        var lead = entry.leadUnit();
        var row = new ArrayList<Object>();
        row.add(entry.position());
        row.add(entry.name());
        row.add(names.write(by, entry.sponsor(), Post::holderName));
        row.add(names.write(by, entry.sponsor(), Post::title));
        row.add(names.write(by, lead));
        row.add(entry.supportingUnits().stream()
                .map(unit -> names.write(by, unit))
                .collect(Collectors.joining("、")));
        row.add(names.writeHolder(by, lead, PostKind.HEAD, Post::holderName));
        row.add(names.writeHolder(by, lead, PostKind.HEAD, Post::dutyTitle));
        row.add(names.writeHolder(by, lead, PostKind.LIAISON, Post::holderName));
        row.add(names.writeHolder(by, lead, PostKind.LIAISON, Post::holderPhone));
        row.add(entry.fundsTarget() == null ? "" : entry.fundsTarget().inWan());
        return row;
    }
}
