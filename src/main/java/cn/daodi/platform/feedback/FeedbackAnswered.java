package cn.daodi.platform.feedback;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 投诉建议 was answered; whoever asked is told, and nobody else learns who that was. */
record FeedbackAnswered(Actor actor, PersonId asker, String number, String answer) implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public List<String> facts() {
        return List.of(number, answer);
    }

    @Override
    public String path() {
        return "/feedback#" + number;
    }

    @Override
    public Audience audience() {
        return Audience.person(asker);
    }
}
