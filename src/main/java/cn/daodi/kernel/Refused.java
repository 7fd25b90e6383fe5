package cn.daodi.kernel;

import java.util.List;

/**
 * A rule said no. Thrown by domain types, translated once in {@code platform}: the form again with 422 and each sentence
 * at its field, or problem+json. The sentences stand in the message bundles under {@code refused.<code>}.
 */
public class Refused extends RuntimeException {
    /** One broken rule; {@code field} is empty when it concerns the whole form. */
    public record Fault(String field, String code, List<Object> args) {}

    private final transient List<Fault> faults;

    public Refused(String code, Object... args) {
        this(List.of(new Fault("", code, List.of(args))));
    }

    public Refused(List<Fault> faults) {
        super(faults.isEmpty() ? "refused" : faults.getFirst().code());
        this.faults = List.copyOf(faults);
    }

    public static Refused at(String field, String code, Object... args) {
        return new Refused(List.of(new Fault(field, code, List.of(args))));
    }

    public List<Fault> faults() {
        return faults;
    }
}
