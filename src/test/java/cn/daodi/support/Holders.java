package cn.daodi.support;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who answers for a subject of the imaginary county in a capacity. */
public record Holders(DemoRoster roster, JdbcClient jdbc) {
    public Viewer of(String number, String capacity) {
        return roster.viewer(jdbc.sql("""
                select t.person_name from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject and s.number = :number
                  join directory.v_tenure t on t.county = a.county and t.post = a.post and t.to_day is null
                 where a.capacity = :capacity and a.to_day is null limit 1""")
                .param("number", number)
                .param("capacity", capacity)
                .query(String.class)
                .single());
    }
}
