package cn.daodi.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read of a county, remembered only under the standing and the day it was read under: the transaction that last changed who
 * holds and answers for what. What is read after the standing can only be newer than it says.
 *
 * @param <K> by what it is found again
 */
final class UnderStanding<K, V> {
    private final Map<K, Remembered<V>> remembered = new ConcurrentHashMap<>();
    private final int most;

    /** @param most so many are remembered; more than that, and it begins anew */
    UnderStanding(int most) {
        this.most = most;
    }

    private record Remembered<V>(String standing, LocalDate day, V value) {}

    V get(K key, String standing, LocalDate day, Supplier<V> reading) {
        var known = remembered.get(key);
        if (known == null || !known.standing.equals(standing) || !known.day.equals(day)) {
            if (remembered.size() >= most) remembered.clear();
            known = new Remembered<>(standing, day, reading.get());
            remembered.put(key, known);
        }
        return known.value;
    }
}
