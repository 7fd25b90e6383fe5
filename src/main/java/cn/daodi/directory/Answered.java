package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A subject with the posts that answer for it in the capacities asked for.
 *
 * @param posts serials, the first appointed first
 */
public record Answered(Subject subject, List<Long> posts) {
    /** The column {@code answering} of {@link Subjects#ANSWERING}. */
    public static List<Long> posts(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray("answering").getArray());
    }

    public boolean by(Viewer viewer) {
        return viewer.posts().stream().anyMatch(held -> posts.contains(held.id().serial()));
    }

    /** The viewer's deed under a post that answers; 404 for whoever holds none. */
    public Actor actor(Viewer viewer) {
        if (!by(viewer)) throw new NotVisible();
        return viewer.among(posts);
    }
}
