package cn.daodi.directory.web;

import cn.daodi.directory.Post;
import cn.daodi.directory.UnitKind;
import java.util.Arrays;
import java.util.List;

/** 底册: the county's leaders, then its units by kind, each in the official order. */
public record DirectoryPage(List<Post> leaders, List<UnitRow> units) {
    public record Group(UnitKind kind, List<UnitRow> units) {}

    public List<Group> groups() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new Group(
                        kind, units.stream().filter(unit -> unit.kind() == kind).toList()))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }
}
