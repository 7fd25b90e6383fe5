package cn.daodi.platform.signin;

import cn.daodi.kernel.PersonId;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a session remembers of who signed in: the person alone. Posts and roles are read anew at each request. */
public record SignedIn(String county, long person, String name, String username) implements Serializable {
    public PersonId id() {
        return new PersonId(county, person);
    }

    /** Only for the platform's own seams (the once key, the shell); everything else is handed a Viewer. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return username;
    }
}
