package cn.daodi.enterprises.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Unknown links opened from one address. A token cannot be guessed; this keeps the trying from costing anything. Kept in memory of
 * this node alone, and only for some minutes.
 */
@Component
class Guesses {
    private static final int ADDRESSES = 10_000;
    private static final long WINDOW = Duration.ofMinutes(10).toNanos();

    private final int most;
    private final Map<String, Deque<Long>> misses = new LinkedHashMap<>();

    /** @param most unknown links an address may open in ten minutes */
    Guesses(@Value("${daodi.door.guesses:20}") int most) {
        this.most = most;
    }

    synchronized boolean areTooMany(String address) {
        var times = misses.get(address);
        if (times == null) return false;
        long oldest = System.nanoTime() - WINDOW;
        while (!times.isEmpty() && times.peekFirst() < oldest) times.removeFirst();
        if (times.isEmpty()) misses.remove(address);
        return times.size() >= most;
    }

    synchronized void note(String address) {
        var times = misses.computeIfAbsent(address, key -> new ArrayDeque<>());
        if (times.size() < most) times.addLast(System.nanoTime());
        if (misses.size() > ADDRESSES) misses.remove(misses.keySet().iterator().next());
    }
}
