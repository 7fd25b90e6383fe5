package cn.daodi.platform.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A template somebody has worked on: parts replaced, added, taken out. */
final class EditedTemplate {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private EditedTemplate() {}

    static EditedTemplate of(byte[] docx) throws IOException {
        var edited = new EditedTemplate();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                edited.parts.put(entry.getName(), zip.readAllBytes());
        }
        return edited;
    }

    EditedTemplate change(String part, UnaryOperator<String> how) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        return with(part, how.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    EditedTemplate document(String from, String to) {
        return change("word/document.xml", text -> text.replace(from, to));
    }

    EditedTemplate with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    EditedTemplate with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
