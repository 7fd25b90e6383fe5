package cn.daodi.reporting.briefs;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 半月工作专报 of one half month: parts of both offices, joined and released by the secretariat, then frozen and numbered. At
 * most 4,000 characters, the limit for special papers.
 *
 * @param issue 第…期 of the year, once released
 */
public record Brief(
        long id,
        String county,
        HalfMonth period,
        BriefState state,
        @Nullable Integer issue,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable String sha256,
        List<BriefPart> parts,
        List<BriefLine> lines,
        int version) {
    /** 专报字数上限 */
    public static final int LONGEST = 4000;

    public Optional<BriefPart> part(SubjectKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    public List<BriefLine> lines(SubjectKind kind, BriefSection section) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.section() == section)
                .toList();
    }

    /** Characters of what stands in it. */
    public int length() {
        return lines.stream()
                .filter(line -> !line.dropped())
                .mapToInt(line -> line.words().codePointCount(0, line.words().length()))
                .sum();
    }

    public boolean isReleased() {
        return state == BriefState.RELEASED;
    }

    void mustBeOpen() {
        if (isReleased()) throw new Refused("brief.released");
    }

    /** An office's part is its own until it is handed over; then it is the secretariat's. */
    void mayBeWritten(SubjectKind kind, boolean secretariat) {
        mustBeOpen();
        var part = part(kind).orElseThrow(() -> new Refused("brief.not-compiled"));
        if (!secretariat && part.handedAt() != null) throw new Refused("brief.handed");
    }

    void mayBeReleased(List<SubjectKind> reporting) {
        mustBeOpen();
        for (var kind : reporting) {
            boolean handed = part(kind).filter(part -> part.handedAt() != null).isPresent();
            if (handed) continue;
            throw kind == SubjectKind.TASK_FORCE
                    ? new Refused("brief.part-missing.TASK_FORCE")
                    : new Refused("brief.part-missing.ENTERPRISE");
        }
        mustBeShort();
    }

    void mustBeShort() {
        if (length() > LONGEST) throw new Refused("brief.too-long", LONGEST, length());
    }
}
