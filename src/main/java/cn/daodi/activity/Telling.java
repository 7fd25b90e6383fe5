package cn.daodi.activity;

import cn.daodi.kernel.Audience;
import java.util.ArrayList;
import java.util.List;

/** The one statement that writes an occurrence and tells its audience; only the ways the audience is named by stand in it. */
final class Telling {
    private static final String ANSWERING = """
            select a.post from directory.v_answering a
             where a.county = :county and a.subject = :subject and a.capacity = any(:answering)
               and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)""";
    private static final String OFFICE =
            "select r.post from directory.v_confirmed_role r where r.county = :county and r.role = :office";
    private static final String UNIT = """
            select p.id as post from directory.v_post p
             where p.county = :county and p.unit = :unit and p.kind <> 'CADRE' and p.closed_on is null""";
    private static final String POSTS = "select unnest(:posts) as post";
    private static final String HOLDERS = """
            select distinct h.person from (
            %s) told
              join directory.v_holding h on h.county = :county and h.post = told.post
                   and h.from_day <= :today and (h.to_day is null or h.to_day >= :today)""";
    private static final String PEOPLE = "select unnest(:people) as person";
    private static final String TOLD = """
            with written as (
            %s)
            insert into activity.message (county, person, at, kind, subject, code, facts, path)
            select :county, p.person, :at, 'NEWS', :subject, :kind, :facts, coalesce(:path, '/')
              from (%s) p
             where p.person is distinct from :person""";

    private Telling() {}

    static String sql(String written, Audience audience) {
        List<String> posts = new ArrayList<>();
        if (!audience.answering().isEmpty()) posts.add(ANSWERING);
        if (audience.office() != null) posts.add(OFFICE);
        if (audience.unit() != null) posts.add(UNIT);
        if (!audience.posts().isEmpty()) posts.add(POSTS);
        List<String> persons = new ArrayList<>();
        if (!posts.isEmpty()) persons.add(HOLDERS.formatted(String.join("\nunion ", posts)));
        if (!audience.people().isEmpty()) persons.add(PEOPLE);
        return TOLD.formatted(written, String.join("\nunion ", persons));
    }
}
