package cn.daodi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares an address only with those mappings that begin like it. An address with a number in it is looked for among all
 * mappings of the program: that was an eighth of a problem's page.
 */
public class BeginningMappings extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Asked(request));
    }

    /** Address and method at hand: each mapping asks for them, through the wrappers of security and session. */
    private static final class Asked extends HttpServletRequestWrapper {
        private final String address;
        private final String method;

        Asked(HttpServletRequest request) {
            super(request);
            this.address = request.getRequestURI();
            this.method = request.getMethod();
        }

        @Override
        public String getRequestURI() {
            return address;
        }

        @Override
        public String getMethod() {
            return method;
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        String beginning = beginnings.get(mapping);
        if (beginning == null) {
            beginning = beginning(mapping);
            beginnings.put(mapping, beginning);
        }
        String address = request.getRequestURI();
        if (!address.startsWith(beginning) && address.indexOf('%') < 0) return null;
        return super.getMatchingMapping(mapping, request);
    }

    /** What every address of a mapping begins with: its only pattern up to the first variable; nothing if it has several. */
    private static String beginning(RequestMappingInfo mapping) {
        var patterns = mapping.getPatternValues();
        return patterns.size() == 1 ? patterns.iterator().next().split("[{*?]", 2)[0] : "";
    }
}
