package cn.daodi.enterprises.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many unknown links one address may open. */
class GuessesTests {
    @Test
    void the_third_unknown_link_is_the_last_where_three_are_allowed() {
        var guesses = new Guesses(3);
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.areTooMany("10.0.0.1")).isFalse();
            guesses.note("10.0.0.1");
        }
        assertThat(guesses.areTooMany("10.0.0.1")).isTrue();
        assertThat(guesses.areTooMany("10.0.0.2")).isFalse();
    }

    @Test
    void many_addresses_do_not_fill_the_memory() {
        var guesses = new Guesses(1);
        guesses.note("first");
        for (int i = 0; i < 10_001; i++) guesses.note("10." + i);
        assertThat(guesses.areTooMany("first")).as("forgotten first").isFalse();
        assertThat(guesses.areTooMany("10.10000")).isTrue();
    }
}
