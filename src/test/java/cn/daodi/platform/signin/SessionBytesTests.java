package cn.daodi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionBytesTests {
    private final SessionBytes bytes = new SessionBytes();
    private final SignedIn who = new SignedIn("239921", 1408, "龚斌", "gb01");

    private SecurityContext context(String... authorities) {
        var granted =
                List.of(authorities).stream().map(SimpleGrantedAuthority::new).toList();
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, granted));
    }

    @Test
    void who_signed_in_comes_back_from_a_few_words() {
        var written = bytes.write(context());
        assertThat(written).hasSizeLessThan(60);
        var read = ((SecurityContext) bytes.read(written)).getAuthentication();
        assertThat(read).isEqualTo(context().getAuthentication());
        assertThat(read.isAuthenticated()).isTrue();
    }

    @Test
    void so_does_the_token_of_the_forms() {
        var token = (CsrfToken) bytes.read(bytes.write(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a7f3")));
        assertThat(token.getHeaderName()).isEqualTo("X-CSRF-TOKEN");
        assertThat(token.getParameterName()).isEqualTo("_csrf");
        assertThat(token.getToken()).isEqualTo("a7f3");
    }

    @Test
    void anything_else_and_what_was_written_before_is_serialized() {
        var earlier = new SerializingConverter().convert(context());
        assertThat(bytes.read(earlier)).isEqualTo(context());
        assertThat(bytes.read(bytes.write(context("FACTOR")))).isEqualTo(context("FACTOR"));
        assertThat(bytes.read(bytes.write("said"))).isEqualTo("said");
    }
}
