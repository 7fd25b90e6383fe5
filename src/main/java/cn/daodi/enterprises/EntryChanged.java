package cn.daodi.enterprises;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/**
 * An entry was booked, joined, answered or given up.
 *
 * @param kind EntryBooked, EntryJoined, EntryAnswered.ACCEPTED, .MOVED, .REFUSED, EntryAgreed, EntryCancelled, EntryEmergency
 */
public record EntryChanged(
        Doer actor, SubjectId subject, String number, String kind, List<String> facts, Audience audience)
        implements Occurrence {
    @Override
    public String path() {
        return "/contacts/entries/" + number;
    }
}
