package cn.daodi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Our hashes are Spring Security's, each way. */
class ReusedArgon2Tests {
    private final ReusedArgon2 ours = new ReusedArgon2();
    private final Argon2PasswordEncoder springs = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Test
    void spring_security_knows_our_hashes_and_we_know_its() {
        String password = "门 & password 4711";
        assertThat(springs.matches(password, ours.encode(password))).isTrue();
        assertThat(ours.matches(password, springs.encode(password))).isTrue();
        assertThat(ours.encode(password))
                .hasSameSizeAs(springs.encode(password))
                .isNotEqualTo(ours.encode(password));
        assertThat(ours.upgradeEncoding(ours.encode(password))).isFalse();
    }

    @Test
    void one_character_more_or_less_is_another_password() {
        String known = ours.encode("correct horse");
        assertThat(ours.matches("correct horse ", known)).isFalse();
        assertThat(ours.matches("correct hors", known)).isFalse();
        assertThat(ours.matches("", known)).isFalse();
    }

    @Test
    void hashes_of_another_strength_are_known_and_renewed() {
        String weaker = new Argon2PasswordEncoder(16, 32, 1, 1 << 12, 3).encode("older");
        assertThat(ours.matches("older", weaker)).isTrue();
        assertThat(ours.matches("other", weaker)).isFalse();
        assertThat(ours.upgradeEncoding(weaker)).isTrue();
    }

    @Test
    void memory_used_again_carries_nothing_over_and_serves_several_at_once() {
        var known = IntStream.range(0, 4)
                .mapToObj(i -> ours.encode("password " + i))
                .toList();
        assertThat(IntStream.range(0, 16).parallel().allMatch(i -> ours.matches("password " + i % 4, known.get(i % 4))))
                .isTrue();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .noneMatch(i -> ours.matches("password " + i % 4, known.get((i + 1) % 4))))
                .isTrue();
    }
}
