package cn.daodi.platform.imports;

import cn.daodi.directory.UnitKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** 单位类别 as counties write them. */
final class UnitCategory {
    private static final Map<UnitKind, String> WORDS = Map.of(
            UnitKind.PARTY, "党委部门",
            UnitKind.GOVERNMENT, "政府部门",
            UnitKind.MASS, "群团组织",
            UnitKind.INSTITUTION, "企事业单位",
            UnitKind.TOWNSHIP, "乡镇（园区）",
            UnitKind.OFFICE, "工作专班办公室");
    private static final Map<String, UnitKind> ALSO = Map.of(
            "党群部门", UnitKind.PARTY,
            "县委部门", UnitKind.PARTY,
            "县政府部门", UnitKind.GOVERNMENT,
            "群团", UnitKind.MASS,
            "事业单位", UnitKind.INSTITUTION,
            "企业", UnitKind.INSTITUTION,
            "乡镇", UnitKind.TOWNSHIP,
            "园区", UnitKind.TOWNSHIP,
            "专班办公室", UnitKind.OFFICE);

    private UnitCategory() {}

    static Optional<UnitKind> read(String written) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> write(kind).equals(written))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(written)));
    }

    static String write(UnitKind kind) {
        return WORDS.getOrDefault(kind, "");
    }

    /** When a sheet has no such column: 镇 and 乡 speak for themselves, all else counts as a department. */
    static UnitKind guess(String name) {
        return name.matches(".*([镇乡]|街道|开发区|园区)") ? UnitKind.TOWNSHIP : UnitKind.GOVERNMENT;
    }
}
