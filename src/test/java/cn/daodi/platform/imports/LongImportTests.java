package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.platform.sheets.CountyLedgers;
import cn.daodi.platform.sheets.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger long enough to be learnt from on the way, in a county that outgrows three digits. */
@ImportTest
class LongImportTests {
    private static final int ROWS = 450;

    @Autowired
    ImportCounty county;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hundreds_of_enterprises_are_taken_over_and_read_again_unchanged() {
        var by = county.found();
        county.applied(by, "01.xlsx", CountyLedgers.bytes(CountyLedgers.ROSTER));
        jdbc.sql("""
                update directory.subject set number = 'E998'
                 where county = :county and id = (select max(id) from directory.subject where county = :county and kind = 'ENTERPRISE')""").param("county", by.county()).update();
        var number = county.applied(by, "long.csv", ledger());
        assertThat(county.outcomes(by, number)).containsExactly(Map.entry(Outcome.NEW, (long) ROWS));
        assertThat(
                        county.text(
                                by,
                                "select string_agg(number, ' ' order by id) from directory.subject where county = :county and name in ('长表第1号企业', '长表第2号企业', '长表第450号企业')"))
                .isEqualTo("E999 E1000 E1448");
        assertThat(county.outcomes(by, county.previewed(by, "long.csv", ledger())))
                .containsExactly(Map.entry(Outcome.UNCHANGED, (long) ROWS));
    }

    private static byte[] ledger() {
        var text = new StringBuilder("序号,企业名称,行业代码,包企县领导,责任单位,驻企干部,企业联系人\n");
        for (int i = 1; i <= ROWS; i++) text.append(i).append(",长表第").append(i).append("号企业,C1311,龙长河,县财政局,,赵某\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
