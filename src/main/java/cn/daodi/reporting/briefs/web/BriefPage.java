package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.reporting.briefs.Brief;
import cn.daodi.reporting.briefs.BriefSection;
import cn.daodi.reporting.briefs.Instruction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A brief as the viewer may see it.
 *
 * @param brief null while nobody has begun it
 * @param own parts of the viewer's offices
 * @param sight of the reports its lines came from
 * @param secretariat true when the viewer joins and releases it
 * @param reader true for who reads briefs by office; false for a unit that answers an instruction on this one
 */
public record BriefPage(
        HalfMonth period,
        @Nullable Brief brief,
        List<SubjectKind> own,
        boolean secretariat,
        boolean reader,
        boolean ended,
        List<Instruction> instructions,
        BriefSight sight) {
    public Brief mustBrief() {
        if (brief == null) throw new IllegalStateException("there is no brief yet");
        return brief;
    }

    public boolean isReleased() {
        return brief != null && brief.isReleased();
    }

    /** True when the viewer may write this part now. */
    public boolean mayWrite(SubjectKind kind) {
        if (brief == null || brief.isReleased()) return false;
        var part = brief.part(kind);
        if (part.isEmpty()) return false;
        return secretariat || own.contains(kind) && part.get().handedAt() == null;
    }

    public boolean mayWriteAny() {
        return mayWrite(SubjectKind.TASK_FORCE) || mayWrite(SubjectKind.ENTERPRISE);
    }

    /** Characters of the parts the viewer writes now. */
    public int written() {
        return writes().mapToInt(mustBrief()::length).sum();
    }

    /** How many they may have. */
    public int room() {
        return writes().count() > 1
                ? Brief.LONGEST
                : writes().mapToInt(mustBrief()::room).sum();
    }

    private Stream<SubjectKind> writes() {
        return kinds().stream().filter(this::mayWrite);
    }

    /** True while a part of the viewer's office can be compiled. */
    public boolean mayCompile() {
        return ended
                && !isReleased()
                && own.stream()
                        .anyMatch(kind -> brief == null
                                || brief.part(kind)
                                        .filter(part -> part.handedAt() != null)
                                        .isEmpty());
    }

    public boolean mayHand() {
        return brief != null
                && !brief.isReleased()
                && !own.isEmpty()
                && own.stream().allMatch(kind -> brief.part(kind)
                        .filter(part -> part.handedAt() == null)
                        .isPresent());
    }

    public boolean mayTakeBack() {
        return brief != null
                && !brief.isReleased()
                && own.stream().anyMatch(kind -> brief.part(kind)
                        .filter(part -> part.handedAt() != null)
                        .isPresent());
    }

    public List<BriefSection> sections() {
        return List.of(BriefSection.values());
    }

    public List<SubjectKind> kinds() {
        return List.of(SubjectKind.values());
    }

    public String draftName() {
        return "briefs/" + period + "/" + (brief == null ? 0 : brief.version());
    }
}
