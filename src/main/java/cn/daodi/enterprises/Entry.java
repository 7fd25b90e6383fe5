package cn.daodi.enterprises;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 入企: a visit on site, booked beforehand, or entered afterwards with the reason of an emergency.
 *
 * @param starts null for an emergency entered afterwards
 * @param crowdedReason why it was booked although others were booked already
 * @param proposed another time the enterprise asked for
 * @param answer the enterprise's last word
 * @param visitors whoever comes, the booker first
 */
public record Entry(
        SubjectId enterprise,
        String subject,
        String subjectName,
        long id,
        String number,
        LocalDate day,
        @Nullable LocalTime starts,
        String purpose,
        EntryState state,
        @Nullable String crowdedReason,
        @Nullable String emergencyReason,
        PostId bookedPost,
        String bookedName,
        @Nullable Time proposed,
        @Nullable Said answer,
        @Nullable Said cancelled,
        List<Visitor> visitors,
        int version) {

    /** A day and an hour. */
    public record Time(LocalDate day, @Nullable LocalTime starts) {}

    /** Who said what, and when. */
    public record Said(String name, String words, Instant at) {}

    /** 同行人员; the post is null for a name that was typed. */
    public record Visitor(@Nullable Long post, String name, String title) {}

    public boolean hasVisitor(List<Long> posts) {
        return visitors.stream().anyMatch(visitor -> visitor.post() != null && posts.contains(visitor.post()));
    }

    public String who() {
        return String.join("、", visitors.stream().map(Visitor::name).toList());
    }

    void mustBeOpen() {
        if (!state.isOpen()) throw new Refused("entry.over");
    }
}
