package cn.daodi.platform.sheets;

import cn.daodi.directory.PersonEntry;
import cn.daodi.directory.Post;
import cn.daodi.directory.PostEntry;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Unit;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 单位主要负责人、联络员: the two posts of a unit that rosters name. */
@Component
public class UnitStaff {
    private static final Map<PostKind, String> TITLES = Map.of(PostKind.HEAD, "主要负责人", PostKind.LIAISON, "联络员");

    private final Posts posts;
    private final Clock clock;

    UnitStaff(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    public Optional<Post> of(Viewer by, Unit unit, PostKind kind) {
        return posts.ofUnit(by, unit.id(), kind);
    }

    /**
     * Puts a person into the post from today on, made if the unit has none; telephone and duty title are brought up to date.
     *
     * @return whether anything became different
     */
    public boolean appoint(Viewer by, Unit unit, PostKind kind, PersonEntry person) {
        var known = of(by, unit, kind);
        if (known.filter(post -> isSame(post, person)).isPresent()) return false;
        var post = known.map(Post::id)
                .orElseGet(() -> posts.create(
                        by,
                        new PostEntry(
                                unit.id(),
                                kind,
                                TITLES.getOrDefault(kind, kind.name()),
                                position(unit, kind),
                                ProposedRoles.ofUnit(unit.name(), unit.kind(), kind))));
        posts.appoint(by, post, person, LocalDate.now(clock));
        return true;
    }

    private static int position(Unit unit, PostKind kind) {
        return 1000 + unit.position() * 10 + (kind == PostKind.HEAD ? 0 : 1);
    }

    /** The post says the same already; what the sheet does not give counts as the same. */
    public static boolean isSame(Post post, PersonEntry person) {
        return person.name().equals(post.holderName())
                && (person.phone() == null || person.phone().equals(post.holderPhone()))
                && (person.dutyTitle() == null || person.dutyTitle().equals(post.dutyTitle()));
    }
}
