package cn.daodi.platform.signin;

import cn.daodi.directory.Account;
import cn.daodi.directory.SignIns;
import cn.daodi.directory.Viewers;
import cn.daodi.platform.Audit;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks name and password, counts failures, writes the audit log. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignIns signIns;
    private final Viewers viewers;
    private final Audit audit;

    SignInProvider(SignIns signIns, Viewers viewers, Audit audit) {
        this.signIns = signIns;
        this.viewers = viewers;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String username = typed.getName();
        return switch (signIns.attempt(username, String.valueOf(typed.getCredentials()))) {
            case SignIns.Outcome.Welcome welcome -> welcome(welcome.account());
            case SignIns.Outcome.Locked locked -> {
                log(locked.account(), "SignInLocked");
                throw new LockedException("locked");
            }
            case SignIns.Outcome.Wrong wrong -> {
                wrong.account().ifPresent(account -> log(account, "SignInFailed"));
                throw new BadCredentialsException("wrong");
            }
        };
    }

    private Authentication welcome(Account account) {
        if (viewers.of(account.person(), null).isEmpty()) {
            log(account, "SignInWithoutPost");
            throw new DisabledException("no post");
        }
        log(account, "SignedIn");
        var principal =
                new SignedIn(account.person().county(), account.person().serial(), account.name(), account.username());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    private void log(Account account, String deed) {
        audit.record(new Audit.Deed(
                account.person().county(), account.person().serial(), account.name(), deed, account.username()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
