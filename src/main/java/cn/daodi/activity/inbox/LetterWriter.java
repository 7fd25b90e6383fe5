package cn.daodi.activity.inbox;

import cn.daodi.kernel.Deadline;
import cn.daodi.platform.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a mail: what is due first, then the news, each with its link; in Chinese, as no language is kept of a person. */
@Component
class LetterWriter {
    private final Texts texts;
    private final MailSettings settings;

    LetterWriter(MessageSource messages, MailSettings settings) {
        this.texts = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
        this.settings = settings;
    }

    /** Subject and plain text. */
    record Letter(String subject, String text) {}

    /** Of several digests that could not be sent, the latest says what is due; nothing when there is nothing to say. */
    Optional<Letter> write(String name, List<MailRepository.Waiting> mail) {
        var duties = mail.stream()
                .map(MailRepository.Waiting::digest)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(Digest::duties)
                .orElse(List.of());
        var news = mail.stream()
                .map(MailRepository.Waiting::message)
                .filter(message -> !message.digest())
                .toList();
        if (duties.isEmpty() && news.isEmpty()) return Optional.empty();
        String subject = duties.isEmpty()
                ? texts.say("mail.subject.news", news.size())
                : texts.say("mail.subject.duties", duties.size());
        return Optional.of(new Letter(subject, text(name, duties, news)));
    }

    private String text(String name, List<Deadline.Duty> duties, List<Message> news) {
        var text = new StringBuilder(texts.say("mail.greeting", name)).append("\n");
        if (!duties.isEmpty())
            text.append('\n').append(texts.say("mail.duties", duties.size())).append('\n');
        for (int i = 0; i < duties.size(); i++)
            line(text, i + 1, duty(duties.get(i)), duties.get(i).path());
        if (!news.isEmpty())
            text.append('\n').append(texts.say("mail.news", news.size())).append('\n');
        for (int i = 0; i < news.size(); i++)
            line(text, i + 1, news(news.get(i)), news.get(i).path());
        return text.append('\n').append(texts.lookup("mail.foot")).append('\n').toString();
    }

    private void line(StringBuilder text, int number, String sentence, String path) {
        text.append(number)
                .append(". ")
                .append(sentence)
                .append("\n   ")
                .append(settings.link(path))
                .append('\n');
    }

    private String duty(Deadline.Duty duty) {
        String detail = texts.told("duty." + duty.code() + ".detail", duty.args());
        String sentence = texts.told("duty." + duty.code(), duty.args()) + (detail.isBlank() ? "" : " · " + detail);
        return duty.due() == null
                ? sentence
                : texts.say("mail.due", sentence, duty.due().toString());
    }

    private String news(Message message) {
        String sentence = texts.told(message.key(), message.facts());
        return message.subject() == null ? sentence : texts.say("mail.about", message.subject(), sentence);
    }
}
