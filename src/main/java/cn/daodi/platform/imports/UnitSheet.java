package cn.daodi.platform.imports;

import cn.daodi.directory.PersonEntry;
import cn.daodi.directory.Post;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Unit;
import cn.daodi.directory.UnitEntry;
import cn.daodi.directory.UnitKind;
import cn.daodi.directory.Units;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.RosterNames;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetRow;
import cn.daodi.platform.sheets.UnitStaff;
import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 责任单位通讯录: each row a unit, its head and its liaison. */
@Component
class UnitSheet implements SheetReader {
    private static final Pattern HOSTED = Pattern.compile("(.+?)（设在(.+)）");

    private static final List<WrittenColumn> COLUMNS = List.of(
            WrittenColumn.of("序号", 8),
            WrittenColumn.of("单位名称", 40),
            WrittenColumn.of("单位类别", 18),
            WrittenColumn.of("主要负责人", 14),
            WrittenColumn.of("电话", 16),
            WrittenColumn.of("联络员", 14),
            WrittenColumn.of("电话", 16));

    private final Units units;
    private final UnitStaff staff;

    UnitSheet(Units units, UnitStaff staff) {
        this.units = units;
        this.staff = staff;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void read(Viewer by, SheetRow row, RowReport report) {
        var unit = unit(by, row, report);
        staff(by, row, report, new Place(unit, PostKind.HEAD, "head"));
        staff(by, row, report, new Place(unit, PostKind.LIAISON, "liaison"));
    }

    /** A post a row names, and the fields that name its holder. */
    private record Place(Unit unit, PostKind kind, String field) {}

    private Unit unit(Viewer by, SheetRow row, RowReport report) {
        var hosted = HOSTED.matcher(row.require("name"));
        boolean isHosted = hosted.matches();
        var name = isHosted ? hosted.group(1) : row.text("name");
        report.once("name", name);
        var known = units.named(by, name);
        var host = isHosted ? hosted.group(2) : known.map(Unit::host).orElse(null);
        var entry = new UnitEntry(name, kind(row, report, known), row.position(), host);
        if (known.isEmpty()) {
            units.establish(by, entry);
            report.created();
        } else if (!entry.equals(entryOf(known.get()))) {
            units.amend(by, known.get().id(), known.get().version(), entry);
            report.changed();
        }
        return units.named(by, name).orElseThrow();
    }

    private static UnitEntry entryOf(Unit unit) {
        return new UnitEntry(unit.name(), unit.kind(), unit.position(), unit.host());
    }

    private static UnitKind kind(SheetRow row, RowReport report, Optional<Unit> known) {
        var written = row.text("category");
        var read = UnitCategory.read(written);
        if (read.isEmpty() && !written.isEmpty()) report.warn("category", "unit-category", written);
        return read.or(() -> known.map(Unit::kind)).orElseGet(() -> UnitCategory.guess(row.text("name")));
    }

    private void staff(Viewer by, SheetRow row, RowReport report, Place place) {
        var name = row.text(place.field());
        if (name.isEmpty()) return;
        var phone = RosterNames.blank(row.text(place.field() + "Phone"));
        var person = new PersonEntry(name, phone, RosterNames.blank(row.text(place.field() + "Post")));
        if (staff.appoint(by, place.unit(), place.kind(), person)) report.changed();
    }

    @Override
    public WrittenSheet write(Viewer by) {
        var rows = new ArrayList<List<Object>>();
        for (var unit : units.all(by)) {
            var head = staff.of(by, unit, PostKind.HEAD);
            var liaison = staff.of(by, unit, PostKind.LIAISON);
            var name = unit.host() == null ? unit.name() : unit.name() + "（设在" + unit.host() + "）";
            rows.add(List.of(
                    unit.position(),
                    name,
                    UnitCategory.write(unit.kind()),
                    said(head, Post::holderName),
                    said(head, Post::holderPhone),
                    said(liaison, Post::holderName),
                    said(liaison, Post::holderPhone)));
        }
        return new WrittenSheet("责任单位", "“领导包项、干部驻企”责任单位通讯录", "", COLUMNS, rows, List.of());
    }

    private static String said(Optional<Post> post, Function<Post, @Nullable String> what) {
        return post.map(found -> Objects.requireNonNullElse(what.apply(found), ""))
                .orElse("");
    }
}
