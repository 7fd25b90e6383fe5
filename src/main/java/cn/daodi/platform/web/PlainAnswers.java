package cn.daodi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are not pages of their own: problem+json for programs, a plain page for people. */
@Component
class PlainAnswers {
    private final MessageSource messages;
    private final JsonMapper json;
    private final ShellAdvice shells;

    PlainAnswers(MessageSource messages, JsonMapper json, ShellAdvice shells) {
        this.messages = messages;
        this.json = json;
        this.shells = shells;
    }

    @Nullable
    ModelAndView notVisible(HttpServletRequest request, HttpServletResponse response) throws Exception {
        return say(request, response, HttpStatus.NOT_FOUND, "not-visible");
    }

    @Nullable
    ModelAndView say(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws Exception {
        String key = "refused." + code;
        String sentence =
                Objects.requireNonNull(messages.getMessage(key, null, key, RequestContextUtils.getLocale(request)));
        if (request.getRequestURI().startsWith("/api/")) return json(response, status, Map.of("", sentence));
        return page(request, response, status, sentence);
    }

    @Nullable
    ModelAndView incident(HttpServletRequest request, HttpServletResponse response, String number) throws Exception {
        String sentence = Objects.requireNonNull(messages.getMessage(
                "refused.incident", new Object[] {number}, number, RequestContextUtils.getLocale(request)));
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        if (request.getRequestURI().startsWith("/api/")) return json(response, status, Map.of("", sentence));
        return page(request, response, status, sentence);
    }

    @Nullable
    ModelAndView json(HttpServletResponse response, HttpStatus status, Map<String, String> sentences) throws Exception {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", String.join(" ", sentences.values()));
        problem.put("faults", sentences);
        response.setStatus(status.value());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
        return new ModelAndView();
    }

    ModelAndView page(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence) {
        response.setStatus(status.value());
        return new ModelAndView("platform/problem")
                .addObject("shell", shells.shell(request, (CsrfToken) request.getAttribute("_csrf")))
                .addObject("status", status.value())
                .addObject("sentence", sentence);
    }
}
