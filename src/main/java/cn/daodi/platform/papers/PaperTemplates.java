package cn.daodi.platform.papers;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 公文模板: the offices and the secretariat replace them, and go back to the default; every version is kept. */
@Service
@Transactional
public class PaperTemplates {
    /** Who keeps the templates of a county. */
    public static final Set<Role> KEEPERS =
            EnumSet.of(Role.SECRETARIAT, Role.INVESTMENT_OFFICE, Role.STATIONING_OFFICE);

    private static final Pattern LEFT_OVER = Pattern.compile("\\{\\{[^{}]{0,40}}?}?|[^{}]{0,20}}}");

    private final List<PaperKind> kinds;
    private final PaperTemplateRepository repository;
    private final ApplicationEventPublisher events;

    PaperTemplates(List<PaperKind> kinds, PaperTemplateRepository repository, ApplicationEventPublisher events) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(PaperKind::position))
                .toList();
        this.repository = repository;
        this.events = events;
    }

    /** A kind with the template in force and all versions, the latest first. */
    public record Standing(PaperKind kind, PaperTemplate inForce, List<PaperTemplate> history) {
        /** The places a template may fill, as they are written in it. */
        public List<String> places() {
            return Places.written(kind);
        }
    }

    /** All kinds, with what is in force. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Standing> list(Viewer by) {
        by.require(KEEPERS);
        Map<String, PaperTemplate> inForce = repository.inForce(by.county());
        return kinds.stream()
                .map(kind -> new Standing(kind, inForce.getOrDefault(kind.code(), PaperTemplate.DEFAULT), List.of()))
                .toList();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Standing require(Viewer by, String code) {
        by.require(KEEPERS);
        var kind = kind(code);
        var history = repository.history(by.county(), code);
        return new Standing(kind, history.isEmpty() ? PaperTemplate.DEFAULT : history.getFirst(), history);
    }

    /** @param version null for what is in force, 0 for the default */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] open(Viewer by, String code, @Nullable Integer version) {
        by.require(KEEPERS);
        var kind = kind(code);
        if (version == null) return inForce(by, kind);
        if (version == 0) return standard(kind);
        return repository
                .content(by.county(), code, version)
                .orElseThrow(NotVisible::new)
                .orElseGet(() -> standard(kind));
    }

    /**
     * Puts an edited template in force, once a sample of its kind has been set into it.
     *
     * @throws Refused at field {@code file}: no docx, macros, links to outside, places that are unknown or missing
     */
    public void replace(Viewer by, String code, byte[] content) {
        var standing = require(by, code);
        put(by, standing, accepted(content, standing.kind()), "PaperTemplateReplaced");
    }

    /** Looked through, its places compared, a sample set into it. */
    static byte[] accepted(byte[] content, PaperKind kind) {
        byte[] template = DocxFile.checked(content).packed();
        Places.check(template, kind);
        tryOut(template, kind);
        return template;
    }

    private static void tryOut(byte[] template, PaperKind kind) {
        try {
            var imprint = new PaperPress.Imprint(kind.name(), "");
            var set = PaperPress.set(template, kind, kind.sample(), imprint);
            try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(set)))) {
                var left = LEFT_OVER.matcher(text.getText());
                if (left.find())
                    throw Refused.at(
                            "file", "paper.template-unknown", left.group().strip());
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException spoiled) { // POI answers damaged parts with many kinds of exceptions
            throw DocxFile.broken();
        }
    }

    /** Back to the default. */
    public void restore(Viewer by, String code) {
        var standing = require(by, code);
        if (!standing.inForce().own()) throw new Refused("paper.template-default");
        put(by, standing, null, "PaperTemplateRestored");
    }

    private void put(Viewer by, Standing standing, byte @Nullable [] content, String deed) {
        var actor = by.as(KEEPERS);
        int version = standing.inForce().version() + 1;
        repository.insert(actor, standing.kind().code(), version, content);
        var facts = List.of(standing.kind().name(), String.valueOf(version));
        events.publishEvent(new PaperTemplateChanged(actor, standing.kind().code(), deed, facts));
    }

    byte[] inForce(Viewer by, PaperKind kind) {
        return repository.current(by.county(), kind.code()).orElseGet(() -> standard(kind));
    }

    static byte[] standard(PaperKind kind) {
        try (InputStream file = PaperTemplates.class.getResourceAsStream("/papers/" + kind.code() + ".docx")) {
            if (file == null) throw new IllegalStateException("no default template for " + kind.code());
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PaperKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
