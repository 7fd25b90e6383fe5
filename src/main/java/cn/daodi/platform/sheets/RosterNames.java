package cn.daodi.platform.sheets;

import cn.daodi.directory.Post;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.directory.Unit;
import cn.daodi.directory.Units;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom and what the names in a sheet mean, and how they are written back. */
@Component
public class RosterNames {
    private final Units units;
    private final Posts posts;

    RosterNames(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    /** @throws Refused when the cell is empty or the county has no such unit */
    public Unit unit(Viewer by, SheetRow row, String field) {
        return unitNamed(by, row.require(field), field);
    }

    /** Several units in one cell, in the order written. */
    public List<UnitId> units(Viewer by, SheetRow row, String field) {
        return row.names(field).stream()
                .map(name -> unitNamed(by, name, field).id())
                .toList();
    }

    private Unit unitNamed(Viewer by, String name, String field) {
        return units.named(by, name).orElseThrow(() -> Refused.at(field, "import-row.unit-unknown", name));
    }

    /**
     * The post of the county leader named in a field {@code sponsor}, with the post in {@code sponsorPost}; null when
     * nobody is named. A post written otherwise is a warning: the list of leaders is taken for right.
     *
     * @throws Refused when no leader of this name holds a post
     */
    public @Nullable PostId sponsor(Viewer by, SheetRow row, RowReport report) {
        var name = row.text("sponsor");
        if (name.isEmpty()) {
            report.warn("sponsor", "no-sponsor");
            return null;
        }
        var held = posts.leadersNamed(by, name);
        if (held.isEmpty()) throw Refused.at("sponsor", "import-row.leader-unknown", name);
        var written = row.text("sponsorPost");
        var meant = held.stream().filter(post -> post.title().equals(written)).findFirst();
        if (meant.isEmpty() && !written.isEmpty()) {
            report.warn(
                    "sponsorPost", "leader-post", name, written, held.getFirst().title());
        }
        return meant.orElse(held.getFirst()).id();
    }

    public Post post(Viewer by, PostId id) {
        return posts.require(by, id);
    }

    /** The unit's name, empty when there is none. */
    public String write(Viewer by, @Nullable UnitId unit) {
        return unit == null ? "" : units.require(by, unit).name();
    }

    /** One property of a post, empty when there is none. */
    public String write(Viewer by, @Nullable PostId post, Function<Post, @Nullable String> what) {
        return Optional.ofNullable(post)
                .map(id -> posts.require(by, id))
                .map(what)
                .orElse("");
    }

    /** One property of the head's or liaison's post of a unit, empty when there is none. */
    public String writeHolder(Viewer by, UnitId unit, PostKind kind, Function<Post, @Nullable String> what) {
        return posts.ofUnit(by, unit, kind).map(what).orElse("");
    }

    public static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
