package cn.daodi.platform.web;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Translates refusals once. A page form is shown again with 422 (409 when overtaken): by convention by the method called
 * {@code form} of the same controller. Everything typed stands in it. The API gets problem+json.
 */
@ControllerAdvice
class RefusalAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final MessageSource messages;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final PlainAnswers answers;

    RefusalAdvice(MessageSource messages, ObjectProvider<RequestMappingHandlerAdapter> adapter, PlainAnswers answers) {
        this.messages = messages;
        this.adapter = adapter;
        this.answers = answers;
    }

    @ExceptionHandler(Refused.class)
    @Nullable
    ModelAndView refused(
            Refused refused, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        return again(new Turn(request, response, handler), HttpStatus.UNPROCESSABLE_CONTENT, refused.faults());
    }

    @ExceptionHandler(Overtaken.class)
    @Nullable
    ModelAndView overtaken(
            Overtaken overtaken, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        return again(
                new Turn(request, response, handler),
                HttpStatus.CONFLICT,
                List.of(new Refused.Fault("", "overtaken", List.of())));
    }

    @ExceptionHandler(BindException.class)
    @Nullable
    ModelAndView unreadable(
            BindException unreadable, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var faults = new ArrayList<Refused.Fault>();
        unreadable.getFieldErrors().forEach(error -> faults.add(fault(error.getField(), error.isBindingFailure())));
        return again(new Turn(request, response, handler), HttpStatus.UNPROCESSABLE_CONTENT, faults);
    }

    private static Refused.Fault fault(String field, boolean unreadable) {
        return new Refused.Fault(field, unreadable ? "unreadable" : "required", List.of());
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    @Nullable
    ModelAndView missing(
            MissingServletRequestParameterException e,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        var fault = new Refused.Fault(e.getParameterName(), "required", List.of());
        return again(new Turn(request, response, handler), HttpStatus.UNPROCESSABLE_CONTENT, List.of(fault));
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MultipartException.class})
    @Nullable
    ModelAndView noFile(Exception e, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var fault = new Refused.Fault("file", "required", List.of());
        return again(new Turn(request, response, handler), HttpStatus.UNPROCESSABLE_CONTENT, List.of(fault));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    @Nullable
    ModelAndView mismatch(
            MethodArgumentTypeMismatchException e,
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler)
            throws Exception {
        boolean inPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
        if (inPath) return answers.notVisible(request, response);
        return again(
                new Turn(request, response, handler),
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(mismatched(e, handler)));
    }

    /** Where no form shows the field, the sentence names it. */
    private static Refused.Fault mismatched(MethodArgumentTypeMismatchException e, HandlerMethod handler) {
        if (form(handler) != null) return fault(e.getName(), true);
        return new Refused.Fault(
                e.getName(), "parameter.unreadable", List.of(e.getName(), String.valueOf(e.getValue())));
    }

    @ExceptionHandler(NotVisible.class)
    @Nullable
    ModelAndView notVisible(HttpServletRequest request, HttpServletResponse response) throws Exception {
        return answers.notVisible(request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @Nullable
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) throws Exception {
        return answers.say(request, response, HttpStatus.CONTENT_TOO_LARGE, "file.too-large");
    }

    private record Turn(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {}

    private @Nullable ModelAndView again(Turn turn, HttpStatus status, List<Refused.Fault> faults) throws Exception {
        var locale = RequestContextUtils.getLocale(turn.request());
        var sentences = sentences(faults, locale);
        if (turn.request().getRequestURI().startsWith("/api/")) {
            return answers.json(turn.response(), status, sentences);
        }
        var form = form(turn.handler());
        if (form == null)
            return answers.page(turn.request(), turn.response(), status, String.join(" ", sentences.values()));
        turn.request().setAttribute(Typed.REFUSED, new Typed(typed(turn.request()), sentences, null));
        turn.response().setStatus(status.value());
        LOG.debug("refused {}: {}", turn.request().getRequestURI(), faults);
        try {
            return adapter.getObject().handle(new AsGet(turn.request()), turn.response(), form);
        } catch (NotVisible hidden) {
            return answers.notVisible(turn.request(), turn.response());
        }
    }

    private Map<String, String> sentences(List<Refused.Fault> faults, Locale locale) {
        var sentences = new LinkedHashMap<String, String>();
        for (var fault : faults) {
            String key = "refused." + fault.code();
            sentences.putIfAbsent(
                    fault.field(),
                    Objects.requireNonNull(messages.getMessage(key, fault.args().toArray(), key, locale)));
        }
        return sentences;
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, String.join(",", values)));
        return typed;
    }

    private static @Nullable HandlerMethod form(HandlerMethod refusing) {
        return Arrays.stream(refusing.getBeanType().getDeclaredMethods())
                .filter(method -> method.getName().equals("form"))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, GetMapping.class))
                .findFirst()
                .map(method ->
                        new HandlerMethod(refusing.createWithResolvedBean().getBean(), method))
                .orElse(null);
    }
}
