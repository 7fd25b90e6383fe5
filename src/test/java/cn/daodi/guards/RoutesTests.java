package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Role;
import cn.daodi.support.CopiedDemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The route table, and every route tried by every role with real requests: on an object of one's own, on another unit's,
 * on another county's. What is committed in docs equals what the running program does.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
@Import(RollingBack.class)
class RoutesTests {
    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    RouteObjects objects;

    @LocalServerPort
    int port;

    @Test
    void the_printed_route_table_is_the_committed_one() throws IOException {
        assertSame(
                Path.of("docs/routes.txt"),
                String.join(
                                "\n",
                                Route.all(routes).stream().map(Route::toString).toList()) + "\n");
    }

    @Test
    void every_route_tried_by_every_role_answers_as_the_committed_matrix_says()
            throws IOException, InterruptedException {
        var visitors = new ArrayList<Visitor>();
        visitors.add(Visitor.nobody(port));
        for (var role : Role.values()) visitors.add(Visitor.signedIn(port, role));
        var lines = new ArrayList<>(head(visitors));
        for (var route : Route.all(routes)) lines.add(row(route, visitors));
        assertSame(Path.of("docs/permissions.md"), String.join("\n", lines) + "\n");
    }

    private static List<String> head(List<Visitor> visitors) {
        return List.of(
                "# Who may do what 权限矩阵",
                "",
                "Made by real requests (`RoutesTests`), not read from annotations. Each cell: one's own object, another unit's, another county's;",
                "one mark where a route has no object. ✓ answered (also when the input was refused), – 404, ⊘ not signed in (sign-in page or 401).",
                "每格依次为：本人负责的对象、其他单位的对象、其他县的对象；无对象的只有一个标记。✓ 可办理（含输入不合规定被退回），– 404，⊘ 未登录。",
                "",
                "| route | "
                        + String.join(
                                " | ", visitors.stream().map(Visitor::name).toList()) + " |",
                "|---" + "|---".repeat(visitors.size()) + "|");
    }

    private String row(Route route, List<Visitor> visitors) throws IOException, InterruptedException {
        var cells = new ArrayList<String>();
        for (var visitor : visitors) {
            var marks = new StringBuilder();
            for (var path : objects.paths(route, visitor.name())) marks.append(visitor.mark(route, path));
            cells.add(marks.toString());
        }
        return "| `" + route + "` | " + String.join(" | ", cells) + " |";
    }

    private static void assertSame(Path committed, String made) throws IOException {
        Files.writeString(Path.of("target").resolve(committed.getFileName()), made);
        String known = Files.exists(committed) ? Files.readString(committed) : "";
        assertThat(known)
                .as(
                        "target/%s has the present state; look at each difference before copying it",
                        committed.getFileName())
                .isEqualTo(made);
    }
}
