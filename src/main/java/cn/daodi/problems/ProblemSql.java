package cn.daodi.problems;

import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who sees a problem, as SQL over {@code problems.problem p}. */
public final class ProblemSql {
    /**
     * True for those who answer for an enterprise concerned, act for a unit that has or had a part in it or was asked to accept it,
     * or raised it themselves. The county stands as a value: what is read ahead for all rows is then read of one county only.
     */
    private static final String SEEN = """
            (p.raised_post = any(:posts) or p.next_unit = any(:units)
             or exists (select 1 from problems.part t where t.county = :county and t.problem = p.id and t.unit = any(:units))
             or exists (select 1 from problems.concern c
                         where c.county = :county and c.problem = p.id and c.subject = any(:subjects)))""";

    /** The same, found from what the viewer stands to: so that a search reads the words of those problems only. */
    private static final String AMONG = """
            p.id in (select r.id from problems.problem r where r.county = :county and r.raised_post = any(:posts)
                     union all
                     select n.id from problems.problem n where n.county = :county and n.next_unit = any(:units)
                     union all
                     select t.problem from problems.part t where t.county = :county and t.unit = any(:units)
                     union all
                     select c.problem from problems.concern c where c.county = :county and c.subject = any(:subjects))""";

    private ProblemSql() {}

    /** A further condition on one problem, for whoever does not see the whole county. */
    public static String seen(Viewer by) {
        return by.seesWholeCounty() ? "" : " and " + SEEN;
    }

    /** The same where many problems must be read to tell which are meant. A list in order, read until it is full, asks {@link #seen}. */
    public static String among(Viewer by) {
        return by.seesWholeCounty() ? "" : " and " + AMONG;
    }

    /** The values {@link #SEEN} asks for, and the county. */
    public static Map<String, Object> asking(Viewer by, Clock clock) {
        var params = new HashMap<String, Object>();
        params.put("county", by.county());
        params.put("posts", by.postSerials());
        params.put("subjects", by.subjectSerials());
        params.put("units", by.unitSerials());
        params.put("today", LocalDate.now(clock));
        return params;
    }
}
