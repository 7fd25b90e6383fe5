package cn.daodi.platform.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * What a session holds, as bytes. The two things each page reads, who signed in and the token of the forms, are a few words:
 * reading them as serialized objects took an eighth of a page. Everything else, and what earlier versions wrote, is serialized.
 */
final class SessionBytes {
    private static final int PERSON = 1;
    private static final int TOKEN = 2;
    /** Made by the statement that reads the session, never written: {@link StandingSessions}. */
    static final int STANDING = 3;

    private final SerializingConverter serializer = new SerializingConverter();
    private final DeserializingConverter deserializer = new DeserializingConverter(SessionBytes.class.getClassLoader());

    byte[] write(Object value) {
        return switch (value) {
            case SecurityContext context
            when context.getAuthentication() instanceof UsernamePasswordAuthenticationToken token
                    && token.getPrincipal() instanceof SignedIn who
                    && token.getAuthorities().isEmpty() ->
                words(PERSON, who.county(), Long.toString(who.person()), who.name(), who.username());
            case CsrfToken token -> words(TOKEN, token.getHeaderName(), token.getParameterName(), token.getToken());
            default -> serializer.convert(value);
        };
    }

    Object read(byte[] bytes) {
        int kind = bytes.length == 0 ? 0 : bytes[0];
        if (kind == STANDING) return new String(bytes, 1, bytes.length - 1, StandardCharsets.US_ASCII);
        if (kind != PERSON && kind != TOKEN) return Objects.requireNonNull(deserializer.convert(bytes));
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            if (kind == TOKEN) return new DefaultCsrfToken(in.readUTF(), in.readUTF(), in.readUTF());
            var who = new SignedIn(in.readUTF(), Long.parseLong(in.readUTF()), in.readUTF(), in.readUTF());
            return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] words(int kind, String... words) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(kind);
            for (var word : words) out.writeUTF(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
