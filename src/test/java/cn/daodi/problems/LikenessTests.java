package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether two problems may be the same one. */
class LikenessTests {
    @Test
    void the_same_text_is_wholly_alike_whatever_its_punctuation_and_width() {
        assertThat(Likeness.of("厂区二期用地指标未落实。", "厂区二期用地指标未落实")).isEqualTo(1);
        assertThat(Likeness.of("10kV 线路，增容", "１０ＫＶ线路增容！")).isEqualTo(1);
        assertThat(Likeness.of("路", "路")).isEqualTo(1);
    }

    @Test
    void texts_without_a_common_pair_are_not_alike_at_all() {
        assertThat(Likeness.of("收购贷款未到位", "厂区道路泥泞")).isZero();
        assertThat(Likeness.of("", "厂区道路泥泞")).isZero();
        assertThat(Likeness.of("，。", "")).isZero();
    }

    @Test
    void twice_the_common_pairs_over_all_pairs() {
        // 用地 地指 指标 | 用地 地指 指数: two of three
        assertThat(Likeness.of("用地指标", "用地指数")).isCloseTo(2.0 / 3, within(1e-9));
        // a pair that comes twice in one and once in the other is common once: 水水 水水 | 水水
        assertThat(Likeness.of("水水水", "水水")).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void the_same_matter_in_other_words_is_more_alike_than_another_matter() {
        String words = "烘干塔用电容量不足，申请增容至630千伏安，供电公司一直没有答复。";
        double same = Likeness.of(words, "烘干塔用电容量不够，向供电公司申请增容没有答复");
        double other = Likeness.of(words, "秋粮收购贷款额度不足，银行要求追加担保");
        assertThat(same).isGreaterThan(0.5);
        assertThat(other).isLessThan(0.2);
    }

    @Test
    void likeness_is_mutual_and_between_nothing_and_all() {
        var random = new Random(41);
        for (int i = 0; i < 2000; i++) {
            String one = any(random);
            String other = any(random);
            assertThat(Likeness.of(one, other))
                    .isEqualTo(Likeness.of(other, one))
                    .isBetween(0.0, 1.0);
        }
    }

    private static String any(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(20); left > 0; left--) text.append("用地指标未落实，。 A1𠮷".charAt(random.nextInt(14)));
        return text.toString();
    }
}
