package cn.daodi.platform.signin;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Reads with a session, in its statement, the standing of the county of whoever is signed in, as one more attribute: so the viewer
 * need not be read while nobody's posts or roles have changed.
 */
@Component
class StandingSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {
    static final String STANDING = "daodi.standing";

    private static final String READ = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval, a.attribute_name, a.attribute_bytes
              from platform.spring_session s
              left join lateral (
                select attribute_name, attribute_bytes from platform.spring_session_attributes where session_primary_id = s.primary_id
                union all
                select '%s', set_byte('\\x00', 0, %d) || convert_to(standing::text, 'UTF8')
                  from directory.v_standing where username = s.principal_name) a on true
             where s.session_id = ?""".formatted(STANDING, SessionBytes.STANDING);

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setGetSessionQuery(READ);
    }
}
