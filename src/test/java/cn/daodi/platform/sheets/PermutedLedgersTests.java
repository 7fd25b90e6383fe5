package cn.daodi.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same county in columns of any order, with synonyms, headers of one row or two, in 亿元, as .xlsx, .xls, .csv. */
class PermutedLedgersTests {
    private static final List<LedgerTable> ROSTER = CountyLedgers.ledger(CountyLedgers.ROSTER).sheets().stream()
            .map(LedgerTable::of)
            .toList();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_workbook_says_the_same_in_any_layout(int seed) {
        var content = new LedgerFiles(seed).workbook(ROSTER);
        var read = Ledger.read("某表", content).sheets().stream()
                .map(LedgerTable::of)
                .toList();
        assertThat(read).isEqualTo(ROSTER);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csv_says_the_same_in_any_layout(int seed) {
        for (var table : ROSTER) {
            var content = new LedgerFiles(seed).csv(table);
            assertThat(LedgerTable.of(Ledger.read("某表.csv", content).sheets().getFirst()))
                    .isEqualTo(table);
        }
    }
}
