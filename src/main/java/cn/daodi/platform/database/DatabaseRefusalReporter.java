package cn.daodi.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a {@link DatabaseRefusal} in its one sentence on standard error, where Spring would print pages. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseRefusalReporter implements SpringBootExceptionReporter {

    /** What the start script looks for in the log. */
    static final String SPEAKER = "Daodi: ";

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = refusalIn(failure);
        if (refusal == null) return false;
        System.err.println(SPEAKER + refusal.getMessage());
        return true;
    }

    private static @Nullable DatabaseRefusal refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefusal refusal) return refusal;
        }
        return null;
    }
}
