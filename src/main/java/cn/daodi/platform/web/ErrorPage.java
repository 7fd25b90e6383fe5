package cn.daodi.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything unforeseen: a plain page, an incident number that the log carries too, no stack trace. */
@Controller
class ErrorPage implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final PlainAnswers answers;

    ErrorPage(PlainAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var asked = new Asked(request);
        var status = status(request);
        if (status == HttpStatus.NOT_FOUND) return answers.say(asked, response, status, "not-visible");
        if (status == HttpStatus.FORBIDDEN) return answers.say(asked, response, status, "form-expired");
        if (status.is4xxClientError()) return answers.say(asked, response, status, "request-unreadable");
        String incident =
                String.format(Locale.ROOT, "%08X", ThreadLocalRandom.current().nextInt());
        LOG.error("incident {} at {}", incident, asked.getRequestURI(), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        request.setAttribute("incident", incident);
        return answers.incident(asked, response, incident);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** The request as it was asked, not as it was dispatched to here. */
    private static final class Asked extends HttpServletRequestWrapper {
        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                    ? uri
                    : super.getRequestURI();
        }
    }
}
