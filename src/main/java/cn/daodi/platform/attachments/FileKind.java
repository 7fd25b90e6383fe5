package cn.daodi.platform.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files accepted, told by their first bytes. */
enum FileKind {
    JPEG("image/jpeg", ".jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", ".png", 0x89, 'P', 'N', 'G'),
    PDF("application/pdf", ".pdf", '%', 'P', 'D', 'F', '-');

    private final String mediaType;
    private final String ending;
    private final int[] first;

    FileKind(String mediaType, String ending, int... first) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.first = first;
    }

    static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) return false;
        }
        return true;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /** Without EXIF and comments: where and with what a picture was taken is nobody's business. */
    byte[] stripped(byte[] bytes) {
        return switch (this) {
            case JPEG -> jpeg(bytes);
            case PNG -> png(bytes);
            default -> bytes;
        };
    }

    private static byte[] jpeg(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) != 0xDA) {
            int marker = bytes[at + 1] & 0xFF;
            int length = 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            int end = Math.min(bytes.length, at + length);
            boolean telltale = marker >= 0xE1 && marker <= 0xEF || marker == 0xFE;
            if (!telltale) out.write(bytes, at, end - at);
            at = end;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] png(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, Math.min(8, bytes.length));
        int at = 8;
        while (at + 12 <= bytes.length) {
            long length = (bytes[at] & 0xFFL) << 24
                    | (bytes[at + 1] & 0xFF) << 16
                    | (bytes[at + 2] & 0xFF) << 8
                    | bytes[at + 3] & 0xFF;
            int end = (int) Math.min(bytes.length, at + 12 + length);
            String kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!kind.matches("eXIf|tEXt|iTXt|zTXt|tIME")) out.write(bytes, at, end - at);
            at = end;
        }
        return out.toByteArray();
    }
}
