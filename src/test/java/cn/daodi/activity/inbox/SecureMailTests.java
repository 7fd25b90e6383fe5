package cn.daodi.activity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** SMTP that is encrypted from the first byte (usually port 465), switched on by {@code DAODI_SMTP_SSL}. */
class SecureMailTests {
    /** The server of the test shows a certificate of its own. */
    private static final Map<String, String> TLS = Map.of(
            "DAODI_SMTP_SSL",
            "true",
            "spring.mail.properties.mail.smtp.ssl.trust",
            "*",
            "spring.mail.properties.mail.smtp.ssl.checkserveridentity",
            "false");

    @Test
    void a_server_that_speaks_tls_from_the_first_byte_is_reached() {
        var server = server(ServerSetupTest.SMTPS);
        try {
            sent(server, TLS);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void without_the_switch_mail_goes_as_before() {
        var server = server(ServerSetupTest.SMTP);
        try {
            sent(server, Map.of());
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    /** Started with patience: the machine of a test may be busy. */
    private static GreenMail server(ServerSetup setup) {
        var patient = setup.dynamicPort();
        patient.setServerStartupTimeout(30_000);
        var server = new GreenMail(patient);
        server.start();
        return server;
    }

    private static void sent(GreenMail server, Map<String, String> settings) {
        int port = server.getSmtp() == null
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues("DAODI_SMTP_HOST=127.0.0.1", "DAODI_SMTP_PORT=" + port)
                .withPropertyValues(settings.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new))
                .run(context -> {
                    var mail = new SimpleMailMessage();
                    mail.setFrom("daodi@linchuan.example");
                    mail.setTo("someone@linchuan.example");
                    mail.setText("到底");
                    context.getBean(JavaMailSender.class).send(mail);
                });
    }
}
