package cn.daodi.platform.imports;

import cn.daodi.kernel.Sha256;
import cn.daodi.platform.sheets.Mapping;
import cn.daodi.platform.sheets.Sheet;
import cn.daodi.platform.sheets.SheetKinds;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a county has taken the columns of its own layouts before: corrected once, right from then on. */
@Repository
class MappingMemory {
    private final JdbcClient jdbc;
    private final Clock clock;

    MappingMemory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it was corrected for the same headers, else as it is recognised. */
    Mapping of(String county, Sheet sheet) {
        return jdbc.sql(
                        "select kind, fields from platform.import_mapping where county = :county and signature = :signature")
                .param("county", county)
                .param("signature", signature(sheet))
                .query((row, n) -> new Mapping(row.getString("kind"), List.of((String[])
                        row.getArray("fields").getArray())))
                .optional()
                .orElseGet(() -> SheetKinds.known().recognise(sheet));
    }

    void keep(String county, Sheet sheet, Mapping mapping) {
        jdbc.sql("""
                insert into platform.import_mapping (county, signature, kind, fields, corrected_at)
                values (:county, :signature, :kind, :fields, :now)
                on conflict (county, signature)
                do update set kind = excluded.kind, fields = excluded.fields, corrected_at = excluded.corrected_at""")
                .param("county", county)
                .param("signature", signature(sheet))
                .param("kind", mapping.kind())
                .param("fields", mapping.fields().toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String signature(Sheet sheet) {
        return Sha256.of(sheet.signature());
    }
}
