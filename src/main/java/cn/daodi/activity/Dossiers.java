package cn.daodi.activity;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What all modules know about a subject, in one statement. */
@Service
public class Dossiers {
    private final JdbcClient jdbc;
    private final List<Dossier> dossiers;
    private final Clock clock;

    Dossiers(JdbcClient jdbc, List<Dossier> dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Lines by section, each in the order its module gives, of a subject the caller has shown the viewer may see. */
    public Map<String, List<Dossier.Fact>> of(Viewer viewer, Subject subject) {
        var id = subject.id();
        if (!id.county().equals(viewer.county())) throw new NotVisible();
        return read(
                id,
                dossiers.stream().map(dossier -> dossier.facts(viewer, id, subject.kind())),
                Map.of("number", subject.number()));
    }

    /** What an enterprise reads of itself at its door. */
    public Map<String, List<Dossier.Fact>> of(Guest guest) {
        return read(guest.enterprise(), dossiers.stream().map(Dossier::atDoor), Map.of());
    }

    private Map<String, List<Dossier.Fact>> read(
            SubjectId subject, Stream<Optional<String>> selects, Map<String, Object> params) {
        String all = selects.flatMap(Optional::stream)
                .map(select -> "select d.* from (" + select + ") as d(section, code, day, args, path)")
                .collect(Collectors.joining("\nunion all\n"));
        if (all.isEmpty()) return Map.of();
        return jdbc
                .sql(all)
                .params(params)
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> fact(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Dossier.Fact::section, LinkedHashMap::new, Collectors.toList()));
    }

    private static Dossier.Fact fact(ResultSet row) throws SQLException {
        return new Dossier.Fact(
                row.getString("section"),
                row.getString("code"),
                row.getObject("day", LocalDate.class),
                List.of((String[]) row.getArray("args").getArray()),
                row.getString("path"));
    }
}
