package cn.daodi.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteView;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.FastByteArrayOutputStream;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Pages are written as bytes and handed over in one piece. Handed over word by word, each word passes the wrappers of
 * security and session, which costs more than the page. Under this name it stands in for the resolver that would ask all others
 * what the browser accepts: pages are HTML. (Their length is left to the server: once it is reached, the session is read anew.)
 */
@Component("viewResolver")
class PageViews extends JteViewResolver {
    private final TemplateEngine engine;

    PageViews(TemplateEngine engine, JteProperties properties) {
        super(engine, properties);
        this.engine = engine;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new PageView(engine);
    }

    /**
     * After a change: 303. (The other way, {@code sendRedirect}, ends the answer early and the session is read a second time.)
     * Each goes elsewhere: nothing is to be set up in it or remembered of it.
     */
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
        if (!name.startsWith(REDIRECT_URL_PREFIX)) return super.resolveViewName(name, locale);
        return new RedirectView(name.substring(REDIRECT_URL_PREFIX.length()), true, false);
    }

    private static final class PageView extends JteView {
        private final TemplateEngine engine;

        PageView(TemplateEngine engine) {
            super(engine);
            this.engine = engine;
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = new Utf8ByteOutput();
            engine.render(Objects.requireNonNull(getUrl()), model, page);
            response.setContentType("text/html;charset=UTF-8");
            var whole = new FastByteArrayOutputStream(page.getContentLength());
            page.writeTo(whole);
            whole.writeTo(response.getOutputStream());
        }
    }
}
