package cn.daodi.platform.papers;

import cn.daodi.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * An uploaded .docx, told by its bytes. What archives say of their own contents may be a lie, so it is unpacked within limits,
 * looked through, and packed again: what was looked at is what is kept.
 */
final class DocxFile {
    static final int BYTES = 2 * 1024 * 1024;
    private static final int UNPACKED = 16 * 1024 * 1024;
    private static final int PARTS = 200;
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern NAME =
            Pattern.compile("(?i)(?!.*\\.\\.)[\\w\\[\\]./ -]{1,200}\\.(xml|rels|png|jpe?g|gif|bmp|emf|wmf|odttf)");
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i).*(vbaProject|vbaData|activeX|embeddings|customUI|attachedToolbars|afchunk).*");

    private final Map<String, byte[]> parts;

    private DocxFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws Refused at field {@code file} when it is something else, or holds what no template needs */
    static DocxFile checked(byte[] content) {
        if (content.length == 0) throw Refused.at("file", "file.empty");
        if (content.length > BYTES) throw Refused.at("file", "paper.template-large", BYTES / 1024 / 1024);
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4)
            throw Refused.at("file", "paper.template-kind");
        var file = new DocxFile(unpack(content));
        file.check();
        return file;
    }

    private static Map<String, byte[]> unpack(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = UNPACKED;
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                if (parts.size() == PARTS) throw Refused.at("file", "paper.template-bomb");
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) throw Refused.at("file", "paper.template-bomb");
                if (parts.put(named(entry.getName()), bytes) != null) throw broken();
            }
        } catch (IOException | IllegalArgumentException spoiled) {
            throw broken();
        }
        return parts;
    }

    private static String named(String name) {
        if (EMBEDDED.matcher(name).matches()) throw Refused.at("file", "paper.template-macro");
        if (!NAME.matcher(name).matches() || name.startsWith("/"))
            throw Refused.at("file", "paper.template-part", name.length() > 60 ? name.substring(0, 60) : name);
        return name;
    }

    private void check() {
        var types = parts.get("[Content_Types].xml");
        if (types == null || !parts.containsKey("word/document.xml")) throw Refused.at("file", "paper.template-kind");
        String kinds = new String(types, StandardCharsets.UTF_8);
        if (kinds.contains("macroEnabled")) throw Refused.at("file", "paper.template-macro");
        if (!kinds.contains(MAIN)) throw Refused.at("file", "paper.template-kind");
        parts.forEach((name, content) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".rels")) DocxPart.read(content).refuseOutsideLinks();
            else if (lower.endsWith(".xml")) DocxPart.read(content).refuseActiveContent();
        });
    }

    static Refused broken() {
        return Refused.at("file", "paper.template-broken");
    }

    byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) { // the stream is memory
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
