package cn.daodi.activity;

import cn.daodi.kernel.SubjectKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 工作实录条目 as it is read.
 *
 * @param mine true when the viewer took it and may withdraw it
 */
public record Note(
        String number,
        String subject,
        SubjectKind subjectKind,
        String subjectName,
        LocalDate day,
        NoteKind kind,
        String words,
        @Nullable BigDecimal figure,
        @Nullable String unit,
        @Nullable Long attachment,
        String takenBy,
        Instant takenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        boolean mine) {}
