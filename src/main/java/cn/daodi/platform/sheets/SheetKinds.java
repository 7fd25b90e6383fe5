package cn.daodi.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** All kinds of sheets and their header synonyms: data, in {@code imports/headers.json}. */
public record SheetKinds(List<SheetKind> kinds) {
    private static final SheetKinds KNOWN = load();

    public static SheetKinds known() {
        return KNOWN;
    }

    private static SheetKinds load() {
        try (var json = SheetKinds.class.getResourceAsStream("/imports/headers.json")) {
            if (json == null) throw new IllegalStateException("imports/headers.json is missing");
            return JsonMapper.shared().readValue(json, SheetKinds.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<SheetKind> named(String kind) {
        return kinds.stream().filter(candidate -> candidate.kind().equals(kind)).findFirst();
    }

    /**
     * Which kind a sheet is and which column is which field, by its headers; its name and title only decide between
     * equals. A sheet named like a kind whose required columns were not found is offered for correction.
     */
    public Mapping recognise(Sheet sheet) {
        return kinds.stream()
                .filter(kind -> !kind.isRuledOutBy(sheet))
                .map(kind -> new Recognition(kind, sheet))
                .filter(Recognition::isPlausible)
                .max(Comparator.comparingInt(Recognition::score))
                .map(Recognition::mapping)
                .orElseGet(() -> Mapping.unknown(sheet));
    }

    /** The same, when somebody has said which kind it is. */
    public Mapping recogniseAs(String kind, Sheet sheet) {
        return named(kind)
                .map(known -> new Recognition(known, sheet).mapping())
                .orElseGet(() -> Mapping.unknown(sheet));
    }
}
