package cn.daodi.reporting.briefs;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import java.time.Instant;
import java.util.Arrays;
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
        return Arrays.stream(SubjectKind.values()).mapToInt(this::length).sum();
    }

    /** Characters of what stands in an office's part. */
    public int length(SubjectKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && !line.dropped())
                .mapToInt(line -> line.words().codePointCount(0, line.words().length()))
                .sum();
    }

    /** How long an office's part may be: what the other part leaves, and never less than half of the brief. */
    public int room(SubjectKind kind) {
        return Math.max(LONGEST / 2, LONGEST - length() + length(kind));
    }

    /** 合计: what both parts count, once both are there. */
    public Optional<BriefFigures> sum() {
        return parts.size() < 2
                ? Optional.empty()
                : parts.stream().map(BriefPart::figures).reduce(BriefFigures::plus);
    }

    /** The page a figure opens; null where its facts were not kept. */
    public @Nullable String opens(@Nullable SubjectKind kind, BriefFigure figure) {
        var asked = parts.stream()
                .filter(part -> kind == null || part.kind() == kind)
                .toList();
        boolean all =
                asked.stream().allMatch(part -> part.counted() || part.figures().received() == 0);
        if (!all || asked.stream().noneMatch(BriefPart::counted)) return null;
        return "/briefs/" + period + "/figures/" + figure + (kind == null ? "" : "?kind=" + kind);
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
        if (length() > LONGEST)
            throw new Refused(
                    "brief.too-long",
                    LONGEST,
                    length(),
                    length(SubjectKind.TASK_FORCE),
                    length(SubjectKind.ENTERPRISE));
    }

    /** Only the office whose part takes more than its room is refused: it can always shorten it. */
    void mayBeHanded(SubjectKind kind) {
        mayBeWritten(kind, false);
        if (length(kind) > room(kind))
            throw kind == SubjectKind.TASK_FORCE
                    ? new Refused("brief.part-too-long.TASK_FORCE", LONGEST, length(), length(kind), room(kind))
                    : new Refused("brief.part-too-long.ENTERPRISE", LONGEST, length(), length(kind), room(kind));
    }
}
