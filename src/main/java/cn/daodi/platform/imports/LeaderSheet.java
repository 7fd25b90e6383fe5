package cn.daodi.platform.imports;

import cn.daodi.directory.PersonEntry;
import cn.daodi.directory.Post;
import cn.daodi.directory.PostEntry;
import cn.daodi.directory.PostKind;
import cn.daodi.directory.Posts;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.ProposedRoles;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetRow;
import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 县领导: each row a post and who holds it. Several leaders may hold posts of the same name (副县长), one each. */
@Component
class LeaderSheet implements SheetReader {
    private final Posts posts;
    private final Clock clock;

    LeaderSheet(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "leaders";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void read(Viewer by, SheetRow row, RowReport report) {
        var name = row.require("name");
        var title = row.require("post");
        report.once("name", name);
        var own = posts.leaders(by).stream()
                .filter(post -> post.title().equals(title))
                .toList();
        if (own.stream().anyMatch(post -> name.equals(post.holderName()))) return;
        var left = leftBy(row, own);
        var post = left.map(Post::id)
                .orElseGet(() -> posts.create(
                        by,
                        new PostEntry(null, PostKind.LEADER, title, row.position(), ProposedRoles.ofLeader(title))));
        posts.appoint(by, post, new PersonEntry(name), LocalDate.now(clock));
        if (left.isPresent()) report.changed();
        else report.created();
    }

    /** The post of this title that is vacant, or whose holder the sheet no longer names: the successor takes it. */
    private static Optional<Post> leftBy(SheetRow row, List<Post> own) {
        return own.stream()
                .filter(post -> post.holderName() == null || !row.isSaidInSheet("name", post.holderName()))
                .min(Comparator.comparing((Post post) -> post.holderName() != null));
    }

    @Override
    public WrittenSheet write(Viewer by) {
        var rows = new ArrayList<List<Object>>();
        for (var post : posts.leaders(by)) {
            if (post.holderName() != null) rows.add(List.of(rows.size() + 1, post.holderName(), post.title()));
        }
        var columns = List.of(WrittenColumn.of("序号", 8), WrittenColumn.of("姓名", 14), WrittenColumn.of("职务", 36));
        return new WrittenSheet("县领导", "县级领导名单", "", columns, rows, List.of());
    }
}
