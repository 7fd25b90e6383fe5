package cn.daodi.enterprises;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/**
 * 联系了企业. The open report of the half month that contains the day takes its lines from it.
 *
 * @param words what reports quote: findings, promises, problem
 */
public record ContactHeld(
        Actor actor, SubjectId subject, String number, ContactWay way, LocalDate day, ContactNote.Words words)
        implements Occurrence {
    @Override
    public String path() {
        return "/contacts/" + number;
    }

    @Override
    public String kind() {
        return "ContactHeld." + way;
    }

    @Override
    public List<String> facts() {
        return List.of(words.findings().strip());
    }
}
