package cn.daodi.activity.inbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether mail goes out, as whom, and what its links begin with.
 *
 * @param host SMTP server; empty: the inbox only
 * @param publicUrl address people reach the program at, without a slash at the end; empty: links are paths
 */
@Component
record MailSettings(
        @Value("${spring.mail.host:}") String host,
        @Value("${daodi.mail-from:}") String from,
        @Value("${daodi.public-url:}") String publicUrl) {
    boolean sends() {
        return !host.isBlank() && !from.isBlank();
    }

    String link(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }
}
