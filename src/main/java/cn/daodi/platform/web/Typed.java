package cn.daodi.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, and what is wrong with it. After a refusal it is what the browser sent, otherwise the saved
 * draft, otherwise nothing.
 *
 * @param faults sentence by field; the empty field is the whole form
 * @param savedAt when the draft was saved, null when there is none
 */
public record Typed(
        Map<String, String> fields,
        Map<String, String> faults,
        @Nullable String savedAt) {
    /** Where a form finds what was typed into it, once it was refused. */
    public static final String REFUSED = "daodi.typed";

    public static final Typed NOTHING = new Typed(Map.of(), Map.of(), null);

    /** The typed value, or the given one when nothing was typed. */
    public String value(String field, @Nullable String given) {
        String typed = fields.get(field);
        if (typed != null) return typed;
        return given == null ? "" : given;
    }

    public boolean chosen(String field, String value, @Nullable String given) {
        return value(field, given).equals(value);
    }

    /** A box: after a refusal or in a draft the absence of the field means unticked. */
    public boolean ticked(String field, boolean given) {
        return fields.isEmpty() ? given : fields.containsKey(field);
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** All sentences, for the summary at the top. */
    public List<Map.Entry<String, String>> all() {
        return new ArrayList<>(new LinkedHashMap<>(faults).entrySet());
    }
}
