package cn.daodi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With which post and name a deed is signed by somebody who holds posts and stands in for another. */
class SigningTests {
    private static final SubjectId SUBJECT = new SubjectId("239921", 7);
    private static final HeldPost CLERK = post(1, "县统计局 · 工作人员", false);
    private static final HeldPost LIAISON = post(2, "县统计局 · 联络员", false);
    private static final HeldPost SPONSOR = post(3, "县政协副主席", true);

    private static HeldPost post(long serial, String label, boolean deputy) {
        return new HeldPost(new PostId("239921", serial), label, null, Set.of(), deputy);
    }

    private static Viewer viewer(HeldPost acting, Charge... charges) {
        var posts = List.of(CLERK, LIAISON, SPONSOR);
        return new Viewer(new PersonId("239921", 9), "武静", acting, posts, List.of(charges), null);
    }

    private static Charge charge(HeldPost post, Capacity capacity) {
        return new Charge(SUBJECT.serial(), post.id().serial(), capacity, false, false);
    }

    private static Actor signed(HeldPost acting, Charge... charges) {
        return viewer(acting, charges).answering(SUBJECT, List.of(Capacity.values()));
    }

    @Test
    void an_own_post_that_answers_goes_before_one_stood_in_for() {
        var both = new Charge[] {charge(SPONSOR, Capacity.SPONSOR), charge(LIAISON, Capacity.LIAISON)};
        for (var acting : List.of(CLERK, LIAISON, SPONSOR))
            assertThat(signed(acting, both).title()).isEqualTo(LIAISON.label());
        assertThat(signed(LIAISON, charge(CLERK, Capacity.MEMBER), charge(LIAISON, Capacity.LIAISON))
                        .title())
                .isEqualTo(LIAISON.label());
        assertThat(signed(CLERK, charge(SPONSOR, Capacity.SPONSOR)).title()).isEqualTo(SPONSOR.label());
    }

    @Test
    void who_stands_in_signs_with_the_post_and_is_marked() {
        var deputy = signed(CLERK, charge(SPONSOR, Capacity.SPONSOR));
        assertThat(deputy.signed()).isEqualTo("武静（代县政协副主席）");
        assertThat(deputy.marked()).isEqualTo("武静（代）");
        var own = signed(CLERK, charge(LIAISON, Capacity.LIAISON));
        assertThat(own.signed()).isEqualTo("武静");
        assertThat(own.marked()).isEqualTo("武静");
    }
}
