package cn.daodi.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTests {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "NAME, 文　晓东,文晓东",
                "NAME,县 农业农村局 ,县农业农村局",
                "NAME,John  Smith,John Smith",
                "NAME,润禾(林川)有限公司,润禾（林川）有限公司",
                "TEXT,办公室主任(副科级)　,办公室主任（副科级）",
                "TEXT,ＡＢ１２,AB12",
                "TEXT,ABC (HK) Ltd,ABC (HK) Ltd",
                "PHONE,189-8589-8334,18985898334",
                "PHONE,１８９ ８５８９ ８３３４,18985898334",
                "PHONE,+86 18985898334,18985898334",
                "PHONE,（0451）8888-1234,045188881234",
                "PHONE,0451–88881234/18985898334,045188881234/18985898334",
                "CODE,91239921ma0000103t,91239921MA0000103T",
                "CODE,９１239921-MA0000103T ,91239921MA0000103T",
                "FIGURE,c1311,C1311",
                "FIGURE,１．２亿,1.2亿",
            })
    void tidies(Tidy tidy, String typed, String after) {
        assertThat(tidy.of(typed)).isEqualTo(after);
        assertThat(tidy.of(after)).as("tidying twice changes nothing").isEqualTo(after);
    }
}
