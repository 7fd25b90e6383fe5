package cn.daodi.platform.web;

import cn.daodi.platform.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Pressed twice, filed once. Every change that carries a key (hidden field {@code _once}, or header
 * {@code Idempotency-Key}) runs in one transaction together with the note of that key; the second press changes nothing and
 * gets the first one's answer. Nothing is answered before it is durable: the response is held back until the commit.
 */
public class OnceAdapter extends RequestMappingHandlerAdapter {
    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** A page that fits is sent in one piece; one that does not makes the session be read a second time. */
    private static final int BUFFER = 128 * 1024;

    private final ObjectProvider<Keeper> keeper;

    public OnceAdapter(ObjectProvider<Keeper> keeper) {
        this.keeper = keeper;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        response.setBufferSize(BUFFER);
        String key = key(request);
        var signedIn = SignedIn.current();
        if (key == null
                || signedIn.isEmpty()
                || !CHANGES.contains(request.getMethod())
                || handler.hasMethodAnnotation(BearsRepetition.class)) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        return once(new Press(
                new Pressed(signedIn.get(), key, request.getParameter("_draft")), request, response, handler));
    }

    private record Press(
            Pressed pressed, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {}

    /**
     * The key is kept with the change itself: of two presses in the same moment the second waits for the first and is then taken
     * back. A press that is refused may be the second of one that succeeded.
     */
    private @Nullable ModelAndView once(Press press) throws Exception {
        var held = new ContentCachingResponseWrapper(press.response());
        var once = keeper.getObject();
        Outcome outcome;
        try {
            outcome = Objects.requireNonNull(once.transactions().execute(status -> {
                var tried = tried(press, held);
                if (!tried.counts()) status.setRollbackOnly();
                return tried;
            }));
        } catch (RuntimeException refused) {
            var before = once.answered(press.pressed());
            if (before == null) throw refused instanceof Wrapped wrapped ? wrapped.cause : refused;
            return answered(before, held);
        }
        var before = outcome.counts() ? null : once.answered(press.pressed());
        if (before != null) return answered(before, held);
        held.copyBodyToResponse();
        return outcome.view();
    }

    /** @param counts it succeeded, and nobody was first */
    private record Outcome(@Nullable ModelAndView view, boolean counts) {}

    private Outcome tried(Press press, ContentCachingResponseWrapper held) {
        try {
            var view = super.invokeHandlerMethod(press.request(), held, press.handler());
            boolean counts = held.getStatus() < 400 && keeper.getObject().remember(press.pressed(), answer(view, held));
            return new Outcome(view, counts);
        } catch (Exception e) {
            throw new Wrapped(e);
        }
    }

    /** What was answered the first time, instead of what this press would have been told. */
    private static @Nullable ModelAndView answered(Answer before, ContentCachingResponseWrapper held)
            throws IOException {
        if (before.location() != null) return new ModelAndView(before.location());
        held.resetBuffer();
        held.setStatus(before.status());
        if (before.body() != null) {
            held.setContentType("application/json;charset=UTF-8");
            held.getOutputStream().write(before.body().getBytes(StandardCharsets.UTF_8));
        }
        held.copyBodyToResponse();
        return null;
    }

    private static Answer answer(@Nullable ModelAndView view, ContentCachingResponseWrapper held) {
        String name = view == null ? null : view.getViewName();
        if (name != null && name.startsWith("redirect:")) return new Answer(302, name, null);
        return new Answer(held.getStatus(), null, new String(held.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Saving a draft files nothing, so it never uses up the key of the form it belongs to. */
    private static @Nullable String key(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/drafts")) return null;
        String header = request.getHeader("Idempotency-Key");
        String key = header == null ? request.getParameter("_once") : header;
        return key == null || key.isBlank() || key.length() > 100 ? null : key;
    }

    /** Who pressed what; the draft of that form ends with it. */
    public record Pressed(
            SignedIn who, String key, @Nullable String draft) {}

    /** What was answered the first time: a redirect, or a status with its body. */
    public record Answer(
            int status, @Nullable String location, @Nullable String body) {}

    /** Keeps the keys; the only implementation is in this package. */
    public interface Keeper {
        TransactionTemplate transactions();

        /** What was answered the first time; null when nothing was. */
        @Nullable
        Answer answered(Pressed pressed);

        /** False when the key is kept already; waits for a first press that is not done. */
        boolean remember(Pressed pressed, Answer answer);
    }

    private static final class Wrapped extends RuntimeException {
        private final transient Exception cause;

        Wrapped(Exception cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
