package cn.daodi.reporting.briefs;

/**
 * What a part counts, as it was when compiled. Nobody who has not filed is named.
 *
 * @param owed reports owed, those excused left out
 * @param received received by the office
 * @param behind reports that are behind their plan
 * @param measuresDone measures done in the half month
 * @param kept promises said to be kept
 * @param broken promises said to be broken
 */
public record BriefFigures(int owed, int received, int behind, int measuresDone, int kept, int broken) {
    BriefFigures plus(BriefFigures other) {
        return new BriefFigures(
                owed + other.owed,
                received + other.received,
                behind + other.behind,
                measuresDone + other.measuresDone,
                kept + other.kept,
                broken + other.broken);
    }
}
