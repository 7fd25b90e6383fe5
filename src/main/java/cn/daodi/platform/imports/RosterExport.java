package cn.daodi.platform.imports;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.Audit;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetWriter;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 责任分工表 as it stands today, in the layout it was imported in; importing it again changes nothing. */
@Service
@Transactional
public class RosterExport {
    private final List<SheetReader> kinds;
    private final Audit audit;

    RosterExport(List<SheetReader> kinds, Audit audit) {
        this.kinds = kinds.stream()
                .filter(SheetReader::isRoster)
                .sorted(Comparator.comparingInt(SheetReader::order).reversed())
                .toList();
        this.audit = audit;
    }

    public byte[] workbook(Viewer by) {
        by.require(Role.OFFICES);
        var content =
                SheetWriter.write(kinds.stream().map(kind -> kind.write(by)).toList());
        audit.record(new Audit.Deed(by.county(), by.person().serial(), by.name(), "Exported", "roster.xlsx"));
        return content;
    }
}
