package cn.daodi.directory;

import static cn.daodi.directory.DirectoryByHand.COUNTY;
import static cn.daodi.directory.DirectoryByHand.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.PersonId;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever makes a viewer another one changes the county's standing; only under the same standing is a viewer remembered. */
@DemoTest
class StandingTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoRoster roster;

    private PersonId cadre;

    @BeforeEach
    void cadre() {
        cadre = roster.viewer(People.CADRE).person();
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("update directory.county set standing = '3'").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update directory.tenure set to_day = from_day where person = :person",
                "update directory.post_role set confirmed_at = null where post in (select post from directory.tenure where person = :person)",
                "update directory.post set title = '改名' where id in (select post from directory.tenure where person = :person)",
                "update directory.unit set name = name || :person",
                "update directory.person set name = '改名' where id = :person",
                "update directory.answering set to_day = from_day where post in (select post from directory.tenure where person = :person)",
                "delete from directory.answering where post in (select post from directory.tenure where person = :person)",
                "update directory.subject set active_to = active_from where id = (select min(subject) + 0 * :person from directory.answering)",
                """
                insert into directory.pause (county, subject, from_day, reason, paused_name, paused_at)
                select county, min(subject) + 0 * :person, '2026-06-01', '停产检修', '戴思源', '2026-06-01' from directory.answering group by county""",
                """
                insert into directory.answering (county, subject, post, capacity, from_day)
                select county, subject, min(post) + 0 * :person, 'MEMBER', '2026-06-01' from directory.answering
                 group by county, subject order by subject limit 1""",
                """
                insert into directory.deputy (county, post, person, from_day, to_day, reason)
                select county, min(post), :person, '2026-06-01', '2026-07-01', '出差' from directory.tenure group by county"""
            })
    void what_a_viewer_is_made_of_changes_the_standing(String change) {
        jdbc.sql(change).param("person", cadre.serial()).update();
        assertThat(standing()).isNotEqualTo("3");
    }

    @Test
    void a_wrong_password_does_not() {
        jdbc.sql("update directory.account set failures = failures + 1").update();
        assertThat(standing()).isEqualTo("3");
    }

    @Test
    void a_viewer_is_remembered_under_its_standing_of_its_day() {
        var viewers = on(TODAY);
        assertThat(name(viewers, "3")).isEqualTo(People.CADRE);
        jdbc.sql("update directory.person set name = '改名' where id = :person")
                .param("person", cadre.serial())
                .update();
        assertThat(name(viewers, "3")).isEqualTo(People.CADRE);
        assertThat(name(viewers, "4")).isEqualTo("改名");
    }

    @Test
    void who_holds_no_post_any_more_from_today_on_is_nobody() {
        jdbc.sql("update directory.tenure set to_day = :today where person = :person and to_day is null")
                .param("today", TODAY)
                .param("person", cadre.serial())
                .update();
        var clock = new MovedClock(TODAY);
        var viewers = new Viewers(jdbc, clock);
        assertThat(viewers.of(cadre, null, "3")).isPresent();
        clock.day = TODAY.plusDays(1);
        assertThat(viewers.of(cadre, null, "3")).isEmpty();
    }

    @Test
    void the_post_chosen_is_no_part_of_what_is_remembered() {
        var viewers = on(TODAY);
        jdbc.sql("""
                        insert into directory.deputy (county, post, person, from_day, to_day, reason)
                        select county, min(post), :person, '2026-06-01', '2026-07-01', '出差' from directory.tenure
                         where person <> :person group by county""").param("person", cadre.serial()).update();
        var own = viewers.of(cadre, null, "3").orElseThrow();
        long other = own.posts().getLast().id().serial();
        assertThat(own.acting().deputy()).isFalse();
        assertThat(viewers.of(cadre, other, "3").orElseThrow().acting().deputy())
                .isTrue();
        assertThat(viewers.of(cadre, 1L, "3").orElseThrow()).isEqualTo(own);
    }

    private Viewers on(LocalDate day) {
        return new Viewers(jdbc, new MovedClock(day));
    }

    private String name(Viewers viewers, String standing) {
        return viewers.of(cadre, null, standing).orElseThrow().name();
    }

    private String standing() {
        return jdbc.sql("select standing::text from directory.county where county = :county")
                .param("county", COUNTY)
                .query(String.class)
                .single();
    }

    private static final class MovedClock extends Clock {
        private LocalDate day;

        MovedClock(LocalDate day) {
            this.day = day;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(9, 0).atZone(getZone()).toInstant();
        }
    }
}
