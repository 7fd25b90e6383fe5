package cn.daodi.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    @Bean
    static BeanPostProcessor quietSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? new QuietSessions<>(sessions) : bean;
            }
        };
    }

    /** Each of its statements stands alone; a transaction around the one that reads would cost every page another round trip. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    ConversionService springSessionConversionService() {
        var bytes = new SessionBytes();
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, bytes::write);
        conversion.addConverter(byte[].class, Object.class, bytes::read);
        return conversion;
    }

    /** No flash attributes: looking for them would read the session for every picture and style sheet. */
    @Bean
    AbstractFlashMapManager flashMapManager() {
        return new AbstractFlashMapManager() {
            @Override
            protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
                return null;
            }

            @Override
            protected void updateFlashMaps(
                    List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
                // nothing is kept between requests
            }
        };
    }
}
