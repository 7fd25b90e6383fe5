package cn.daodi.reporting.briefs;

import java.util.List;

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

    /** Each figure is the number of its facts. */
    static BriefFigures of(int owed, List<BriefFact> facts) {
        return new BriefFigures(
                owed,
                count(facts, BriefFigure.RECEIVED),
                count(facts, BriefFigure.BEHIND),
                count(facts, BriefFigure.DONE),
                count(facts, BriefFigure.KEPT),
                count(facts, BriefFigure.BROKEN));
    }

    private static int count(List<BriefFact> facts, BriefFigure figure) {
        return Math.toIntExact(
                facts.stream().filter(fact -> fact.figure() == figure).count());
    }

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
