package cn.daodi.platform.imports;

import cn.daodi.platform.sheets.Ledger;
import cn.daodi.platform.sheets.LeftOut;
import cn.daodi.platform.sheets.Mapping;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import cn.daodi.platform.sheets.Sheet;
import cn.daodi.platform.sheets.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything one run reads: the ledger, how its columns are taken, and the reasons somebody typed. */
record Reading(Ledger ledger, List<Mapping> mappings, Map<String, String> reasons) {

    /** A sheet with its mapping. */
    record Part(Sheet sheet, Mapping mapping) {}

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < ledger.sheets().size(); i++) {
            var mapping = i < mappings.size()
                    ? mappings.get(i)
                    : Mapping.unknown(ledger.sheets().get(i));
            parts.add(new Part(ledger.sheets().get(i), mapping));
        }
        return parts;
    }

    int total() {
        return parts().stream()
                .filter(part -> !part.mapping().kind().isEmpty())
                .mapToInt(part -> part.sheet().lines().size())
                .sum();
    }

    Map<String, String> reasonsOf(SheetRow row) {
        var start = ImportRun.place(row.sheet(), row.number(), "");
        var own = new HashMap<String, String>();
        reasons.forEach((place, reason) -> {
            if (place.startsWith(start)) own.put(place.substring(start.length()), reason);
        });
        return own;
    }

    /** Sheets and rows that are not read, so that nothing is lost silently. */
    List<ReadLine> leftOut() {
        var lines = new ArrayList<ReadLine>();
        for (var sheet : ledger.unread()) lines.add(leftOut(sheet, new LeftOut(0, "no-header", "")));
        for (var part : parts()) {
            var sheet = part.sheet();
            if (part.mapping().kind().isEmpty()) lines.add(leftOut(sheet.name(), new LeftOut(0, "not-mapped", "")));
            else sheet.leftOut().forEach(row -> lines.add(leftOut(sheet.name(), row)));
        }
        return lines;
    }

    private static ReadLine leftOut(String sheet, LeftOut row) {
        var remark = new Remark(
                Remark.Level.TIDIED, "left-out." + row.code(), List.of(row.text()), sheet, row.number(), "", "");
        return new ReadLine(sheet, row.number(), Outcome.LEFT_OUT, row.text(), List.of(remark));
    }
}
