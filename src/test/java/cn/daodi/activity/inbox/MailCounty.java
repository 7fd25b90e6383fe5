package cn.daodi.activity.inbox;

import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.MailAddress;
import cn.daodi.directory.MailAddresses;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.People;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The imaginary county with a mail server; what happens in it stays. */
@TestComponent
class MailCounty {
    static final String HOST = "spring.mail.host=127.0.0.1";
    static final String FROM = "daodi.mail-from=daodi@linchuan.example";
    static final String ADDRESS = "daodi.public-url=https://daodi.linchuan.example/";
    /** Has a report to change: it was sent back. */
    static final String WRITER = "汪玉兰";

    private static final GreenMail SMTP = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    static {
        SMTP.start();
    }

    /** What the county works with. */
    @TestComponent
    record Parts(
            Delivery delivery,
            MailAddresses addresses,
            DemoRoster roster,
            JavaMailSenderImpl sender,
            ApplicationEventPublisher events) {}

    private final Parts parts;
    private final CountyClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MailCounty(Parts parts, CountyClock clock, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.parts = parts;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
    }

    void clear() throws Exception {
        serverUp();
        SMTP.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from directory.mail_address").update();
        jdbc.sql("update activity.message set mailed_at = at where mailed_at is null")
                .update();
    }

    void serverUp() {
        parts.sender().setPort(SMTP.getSmtp().getPort());
    }

    void serverDown() {
        parts.sender().setPort(1);
    }

    void at(String time) {
        clock.standAt(LocalDateTime.parse(time).atZone(CountyClock.ZONE).toInstant());
    }

    void deliver() {
        parts.delivery().deliver();
    }

    void deliverAt(String time) {
        at(time);
        deliver();
    }

    Viewer viewer(String name) {
        return parts.roster().viewer(name);
    }

    Viewer wantsMail(String name) {
        var viewer = viewer(name);
        wantsMail(viewer, false);
        return viewer;
    }

    void wantsMail(Viewer viewer, boolean stopped) {
        parts.addresses().enter(viewer, new MailAddress("someone@linchuan.example", stopped));
    }

    /** The office sends something back; the sentence is that of a returned report. */
    record Returned(Actor actor, @Nullable SubjectId subject, List<String> facts, Audience audience)
            implements Occurrence {
        @Override
        public String kind() {
            return "ReportReturned";
        }

        @Override
        public String path() {
            return "/reports/E006/2026-06-H1";
        }
    }

    void tell(Viewer viewer, String reason) {
        var actor = viewer(People.STATIONING).actor();
        var audience = Audience.posts(viewer.acting().id());
        var returned = new Returned(actor, null, List.of("2026-06-H1", reason), audience);
        transaction.executeWithoutResult(status -> parts.events().publishEvent(returned));
    }

    /** Subject, then text. */
    List<String> mail() throws Exception {
        var texts = new ArrayList<String>();
        for (MimeMessage message : SMTP.getReceivedMessages())
            texts.add(message.getSubject() + "\n" + message.getContent());
        return texts;
    }

    int digests(String day) {
        return jdbc.sql("select count(*) from activity.digest where day = :day")
                .param("day", LocalDate.parse(day))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int news(Viewer viewer, String reason) {
        return jdbc.sql("select count(*) from activity.message where person = :person and facts[2] = :reason")
                .param("person", viewer.person().serial())
                .param("reason", reason)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** What the digest of this day is called. */
    String digest(Viewer viewer, String day) {
        return jdbc.sql("""
                select m.code from activity.digest d join activity.message m on m.county = d.county and m.id = d.message
                 where d.person = :person and d.day = :day""")
                .param("person", viewer.person().serial())
                .param("day", LocalDate.parse(day))
                .query(String.class)
                .single();
    }
}
