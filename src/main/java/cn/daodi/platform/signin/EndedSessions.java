package cn.daodi.platform.signin;

import cn.daodi.directory.AccountChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A closed or newly issued account's sessions end with it, in the same transaction, on all nodes. */
@Component
class EndedSessions {
    private final JdbcClient jdbc;

    EndedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountChanged change) {
        if (!change.endsSessions()) return;
        jdbc.sql("delete from platform.spring_session where principal_name = :username")
                .param("username", change.username())
                .update();
    }
}
