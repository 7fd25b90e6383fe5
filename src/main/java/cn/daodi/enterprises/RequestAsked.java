package cn.daodi.enterprises;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;

/** An enterprise asked for something at its own door. Its cadre, unit and the stationing office's workbench show it. */
public record RequestAsked(Guest actor, SubjectId subject, String number, String words) implements Occurrence {
    @Override
    public String path() {
        return "/enterprises/" + actor.number() + "/requests";
    }

    @Override
    public List<String> facts() {
        return List.of(number, words);
    }

    @Override
    public Audience audience() {
        return Audience.answering(Capacity.CADRE, Capacity.LIAISON);
    }
}
