package cn.daodi.kernel;

import java.util.List;

/** Several things one deed brings about, in the order they are told; written into the journal together. */
public record Occurrences(List<Occurrence> all) {
    public Occurrences {
        all = List.copyOf(all);
    }
}
