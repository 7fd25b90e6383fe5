package cn.daodi.directory.web;

import cn.daodi.directory.Post;
import cn.daodi.directory.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 底册: the county's leaders, then its units by kind, each in the official order; at the end what was closed. */
public record DirectoryPage(List<Post> allLeaders, List<UnitRow> allUnits) {
    public record Group(UnitKind kind, List<UnitRow> units) {}

    /** A unit or a leader's post that was closed. */
    public record Closed(String label, String path, LocalDate on) {}

    public List<Post> leaders() {
        return allLeaders.stream().filter(post -> post.closing() == null).toList();
    }

    public List<UnitRow> units() {
        return allUnits.stream().filter(unit -> unit.closedOn() == null).toList();
    }

    public List<Group> groups() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new Group(
                        kind,
                        units().stream().filter(unit -> unit.kind() == kind).toList()))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }

    public List<Closed> closed() {
        var closed = new ArrayList<Closed>();
        for (var unit : allUnits) {
            if (unit.closedOn() != null)
                closed.add(new Closed(unit.name(), "/directory/units/" + unit.id(), unit.closedOn()));
        }
        for (var post : allLeaders) {
            if (post.closing() != null)
                closed.add(new Closed(
                        post.label(),
                        "/directory/posts/" + post.id().serial(),
                        post.closing().on()));
        }
        return closed;
    }
}
