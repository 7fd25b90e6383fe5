package cn.daodi.problems.web;

import cn.daodi.kernel.Refused;
import cn.daodi.problems.Raising;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a browser or a program sent, read after the rights were asked: nothing of it is trusted to be there. */
final class Sent {
    private Sent() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** 0 where nothing was shown before. */
    static int version(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }

    /** Null when it is none of them. */
    static <E extends Enum<E>> @Nullable E choice(Class<E> kind, @Nullable String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** Null when it is no day. */
    static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable Boolean yes(@Nullable String typed) {
        return "yes".equals(typed) ? Boolean.TRUE : "no".equals(typed) ? Boolean.FALSE : null;
    }

    /** A serial of a select; null when nothing was chosen. */
    static @Nullable Long serial(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return Long.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static List<Long> serials(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(Sent::serial).filter(each -> each != null).toList();
    }

    static Raising.@Nullable File file(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return null;
        try {
            String name = file.getOriginalFilename();
            return new Raising.File(name == null ? "" : name, file.getBytes());
        } catch (IOException e) {
            throw Refused.at("file", "unreadable");
        }
    }
}
