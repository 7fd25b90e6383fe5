package cn.daodi.problems.web;

import cn.daodi.problems.AskingKind;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.ProblemState;
import cn.daodi.problems.Standpoint;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a problem; the word in the address and in the texts {@code problem.deed.<word>}. */
public enum Deed {
    JUDGEMENT("judgement"),
    TAKING_BACK("taking-back"),
    ACCEPTANCE("acceptance"),
    DISPUTE("dispute"),
    RULING("ruling"),
    SENDING_ON("sending-on"),
    WAITING("waiting"),
    RESUMPTION("resumption"),
    ANSWER("answer"),
    ASKING("asking"),
    DECISION("decision"),
    SHELVING("asking"),
    REFERRAL("referral"),
    REVIEW("review"),
    VERDICT("verdict"),
    CALL_BACK("call-back"),
    CLOSING("closing"),
    WITHDRAWAL("withdrawal");

    private final String word;

    Deed(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** One press is enough: nothing has to be written. */
    public boolean isPress() {
        return this == ACCEPTANCE || this == TAKING_BACK || this == RESUMPTION || this == CLOSING;
    }

    /** What is possible now, for this viewer; the first is the one to do. */
    static List<Deed> of(ProblemFile file, Standpoint who) {
        var deeds = new ArrayList<Deed>();
        if (who.isAsked() && file.head().state() == ProblemState.ASSIGNED) {
            deeds.add(ACCEPTANCE);
            if (!file.hold().ruled() && !file.isOver()) deeds.add(DISPUTE);
        }
        if (who.isHandler()) handler(deeds, file);
        if (who.isOffice()) office(deeds, file);
        boolean answered = file.head().state() == ProblemState.ANSWERED;
        if (answered && (who.isOffice() || who.isCadre())) deeds.add(VERDICT);
        if (who.raiser() && file.head().state() == ProblemState.REGISTERED) deeds.add(WITHDRAWAL);
        return List.copyOf(deeds);
    }

    private static void handler(List<Deed> deeds, ProblemFile file) {
        if (file.head().state() == ProblemState.ASSIGNED
                && !file.hold().holder().isEmpty()) deeds.add(TAKING_BACK);
        if (file.head().state() != ProblemState.HANDLING) return;
        boolean waits = file.hold().pause() != null;
        boolean asks = file.times().asking() != null;
        if (waits) deeds.add(RESUMPTION);
        if (!asks) deeds.add(ANSWER);
        if (!waits && !asks) deeds.addAll(List.of(WAITING, ASKING, SENDING_ON));
    }

    private static void office(List<Deed> deeds, ProblemFile file) {
        if (file.times().asking() != null) deeds.add(DECISION);
        switch (file.head().state()) {
            case REGISTERED -> deeds.addAll(List.of(JUDGEMENT, REFERRAL, SHELVING));
            case ASSIGNED -> {
                if (file.hold().holder().isEmpty()) deeds.add(TAKING_BACK);
            }
            case DISPUTED -> deeds.addAll(List.of(RULING, REFERRAL));
            case HANDLING -> {
                if (file.times().asking() == null) deeds.addAll(List.of(SHELVING, REFERRAL, TAKING_BACK));
            }
            case CARRIED, REPORTED_UP -> deeds.addAll(List.of(REVIEW, REFERRAL));
            case CONFIRMED -> {
                deeds.add(CALL_BACK);
                if (file.times().calls() > 0) deeds.add(CLOSING);
            }
            default -> {}
        }
    }

    /** Which askings make sense: before it is assigned it can only be declined. */
    static List<AskingKind> kinds(ProblemFile file, Standpoint who) {
        if (file.head().state() == ProblemState.REGISTERED) return List.of(AskingKind.DECLINE);
        if (who.isHandler()) return List.of(AskingKind.values());
        return List.of(AskingKind.CARRY, AskingKind.REPORT_UP, AskingKind.DECLINE);
    }
}
