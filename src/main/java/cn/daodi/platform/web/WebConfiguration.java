package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.lists.PagingArgument;
import cn.daodi.platform.signin.ViewerArgument;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Controllers may ask for their Viewer, and for the part of a list. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ViewerArgument viewers;
    private final PagingArgument paging;

    WebConfiguration(ViewerArgument viewers, PagingArgument paging) {
        this.viewers = viewers;
        this.paging = paging;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, HalfMonth.class, HalfMonth::parse);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
        resolvers.add(paging);
    }
}
