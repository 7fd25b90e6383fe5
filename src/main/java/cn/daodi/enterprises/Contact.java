package cn.daodi.enterprises;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 联系 as it is read.
 *
 * @param entry number of the entry it belongs to, null for calls and meetings on line
 * @param view what the enterprise says about it, null as long as it says nothing
 * @param mine the viewer took it and may withdraw it
 */
public record Contact(
        String number,
        String subject,
        String subjectName,
        ContactWay way,
        LocalDate day,
        @Nullable String entry,
        String who,
        String met,
        ContactNote.Words words,
        @Nullable Long attachment,
        String takenName,
        String takenTitle,
        Instant takenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        @Nullable View view,
        boolean mine) {

    /** 企业的意见: that it took place as written, or otherwise. */
    public record View(boolean confirmed, String words, String name, Instant at) {}
}
