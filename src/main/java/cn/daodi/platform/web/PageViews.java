package cn.daodi.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteView;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/**
 * Pages are written as bytes and handed over in one piece. Handed over word by word, each word passes the wrappers of
 * security and session, which costs more than the page.
 */
@Component
class PageViews extends JteViewResolver {
    private final TemplateEngine engine;

    PageViews(TemplateEngine engine, JteProperties properties) {
        super(engine, properties);
        this.engine = engine;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new PageView(engine);
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
            page.writeTo(response.getOutputStream());
        }
    }
}
