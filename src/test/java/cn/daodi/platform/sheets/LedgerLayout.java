package cn.daodi.platform.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One of the many ways a county may lay out the columns of the same table: order, synonyms, header of one row or two. */
record LedgerLayout(LedgerTable table, boolean twoRows, List<Place> places) {
    /** A column: its field and the header texts above it ({@code group} is empty when it stands alone). */
    record Place(SheetField field, String group, String leaf) {}

    static LedgerLayout of(LedgerTable table, Random random) {
        boolean twoRows = random.nextBoolean();
        var blocks = new ArrayList<List<Place>>();
        for (var field : table.given()) {
            if (field.anchor().isEmpty()) blocks.add(block(table, field, twoRows, random));
        }
        Collections.shuffle(blocks, random);
        var places = blocks.stream().flatMap(List::stream).toList();
        return new LedgerLayout(
                table,
                twoRows && places.stream().anyMatch(place -> !place.group().isEmpty()),
                places);
    }

    private static List<Place> block(LedgerTable table, SheetField anchor, boolean twoRows, Random random) {
        var dependents = new ArrayList<>(table.given().stream()
                .filter(field -> field.anchor().filter(anchor.name()::equals).isPresent())
                .toList());
        Collections.shuffle(dependents, random);
        var places = new ArrayList<Place>();
        if (twoRows && anchor.groups() != null && !dependents.isEmpty()) {
            var group = one(anchor.groups(), random);
            places.add(new Place(anchor, group, one(anchor.inGroup(), random)));
            for (var field : dependents) places.add(new Place(field, group, one(field.headers(), random)));
            Collections.shuffle(places, random);
            return places;
        }
        var header = one(anchor.headers(), random);
        places.add(new Place(anchor, "", header));
        boolean prefixed = random.nextBoolean();
        for (var field : dependents) {
            places.add(new Place(field, "", (prefixed ? header : "") + one(field.headers(), random)));
        }
        return places;
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    List<String> groups() {
        return places.stream()
                .map(place -> place.group().isEmpty() ? place.leaf() : place.group())
                .toList();
    }

    List<String> leaves() {
        return places.stream().map(Place::leaf).toList();
    }
}
