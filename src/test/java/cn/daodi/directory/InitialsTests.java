package cn.daodi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {
    @ParameterizedTest
    @CsvSource({
        "金穗米业, jsmy",
        "林川县财政局, lcxczj",
        "ABC 集团, ajt",
        "Ökostrom 公司, ogs",
        "（金穗）, (js)",
        "〇三九队, lsjd",
        "'', ''",
        "'　', ''"
    })
    void each_character_and_each_word_gives_its_first_letter(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
        assertThat(Initials.of(name)).as("remembered").isEqualTo(initials);
    }
}
