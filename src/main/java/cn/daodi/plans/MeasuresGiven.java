package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By the receipt of a plan or an amendment a post answers for measures from now on, or no longer does.
 *
 * @param owner the post; whoever holds it is told
 */
public record MeasuresGiven(
        Actor actor, SubjectId subject, String number, String kind, PostId owner, List<String> facts)
        implements Occurrence {
    @Override
    public String path() {
        return "/plans/" + number;
    }

    @Override
    public Audience audience() {
        return Audience.posts(owner);
    }

    /** A measure and the post it is given to, or taken from. */
    record Given(long post, String label, String measure) {
        static Given of(Measure measure) {
            var owner = measure.owner();
            return new Given(owner.post().serial(), owner.label(), measure.number() + " " + measure.what());
        }
    }

    /** One a post, however many measures it was given. */
    static List<Occurrence> to(Actor actor, Standing standing, List<Given> given) {
        return of(actor, standing, "MeasuresGiven", given);
    }

    /** The same for posts that answered for them until now. */
    static List<Occurrence> from(Actor actor, Standing standing, List<Given> taken) {
        return of(actor, standing, "MeasuresTaken", taken);
    }

    private static List<Occurrence> of(Actor actor, Standing standing, String kind, List<Given> given) {
        var posts = given.stream().collect(Collectors.groupingBy(Given::post, LinkedHashMap::new, Collectors.toList()));
        var told = new ArrayList<Occurrence>();
        posts.forEach((post, measures) -> {
            var names = measures.stream().map(Given::measure).collect(Collectors.joining("；"));
            var subject = standing.subject();
            var owner = new PostId(subject.id().county(), post);
            var facts = List.of(measures.getFirst().label(), names);
            told.add(new MeasuresGiven(actor, subject.id(), subject.number(), kind, owner, facts));
        });
        return told;
    }
}
