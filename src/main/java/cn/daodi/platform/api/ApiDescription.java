package cn.daodi.platform.api;

import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each operation does, in the words of the page: in English its summary, in Chinese its description. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OperationCustomizer described(MessageSource messages) {
        return (operation, handler) -> operation
                .summary(messages.getMessage(ApiRoute.text(handler), null, Locale.ENGLISH))
                .description(messages.getMessage(ApiRoute.text(handler), null, Locale.SIMPLIFIED_CHINESE));
    }
}
