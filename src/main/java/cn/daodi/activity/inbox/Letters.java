package cn.daodi.activity.inbox;

import cn.daodi.activity.inbox.MailRepository.Moment;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits, one mail a person and bundle. Twice only if the program dies between sending and noting it. */
@Component
class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    /** The server is down, not one address wrong: the others wait for the next minute. */
    private static final int GIVING_UP = 3;

    private final MailRepository repository;
    private final LetterWriter writer;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> sender;
    private final TransactionTemplate transaction;

    Letters(
            MailRepository repository,
            LetterWriter writer,
            MailSettings settings,
            ObjectProvider<JavaMailSender> sender,
            PlatformTransactionManager manager) {
        this.repository = repository;
        this.writer = writer;
        this.settings = settings;
        this.sender = sender;
        this.transaction = new TransactionTemplate(manager);
    }

    void send(String county, ZonedDateTime now) {
        if (!settings.sends()) return;
        var at = new Moment(now.toOffsetDateTime(), WorkingHours.bundle(now).toOffsetDateTime());
        int failures = 0;
        for (var to : repository.addressees(county, at)) {
            failures = delivers(to, at) ? 0 : failures + 1;
            if (failures == GIVING_UP) return;
        }
    }

    /** What goes wrong with one person's mail leaves the others' alone. */
    private boolean delivers(Addressee to, Moment at) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> deliver(to, at)));
        } catch (RuntimeException e) {
            LOG.warn("no mail to {}", to.person(), e);
            return false;
        }
    }

    private boolean deliver(Addressee to, Moment at) {
        var mail = repository.take(to.person(), at);
        if (mail.isEmpty()) return true;
        var letter = writer.write(to.name(), mail);
        try {
            if (letter.isPresent()) post(to, letter.get());
            repository.sent(to.person(), mail, at);
            return true;
        } catch (MailException | MessagingException e) {
            LOG.warn("no mail to {}: {}", to.person(), e.getMessage());
            repository.failed(to.person(), mail, at);
            return false;
        }
    }

    private void post(Addressee to, LetterWriter.Letter letter) throws MessagingException {
        var post = sender.getObject();
        var message = post.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        post.send(message);
    }
}
