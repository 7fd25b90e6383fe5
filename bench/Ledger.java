import cn.daodi.kernel.CreditCode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A ledger of many enterprises, uploaded, previewed and applied as an office does it. */
final class Ledger {
    private static final String UNITS = """
            select distinct u.name from directory.unit u join enterprises.enterprise e on e.county = u.county and e.responsible_unit = u.id order by 1""";
    private static final String SPONSORS = """
            select distinct t.person_name from directory.v_tenure t join directory.post_role r on r.county = t.county and r.post = t.post
             where r.role = 'LEADER' and t.to_day is null order by 1""";

    private final Viewers.Viewer office;
    private final int port;

    Ledger(Viewers.Viewer office, int port) {
        this.office = office;
        this.port = port;
    }

    record Taken(double preview, double application, int enterprises) {}

    Taken take(DataSet set, int rows) throws Exception {
        try (var wire = new Wire(port)) {
            String run = upload(wire, text(set, rows));
            double preview = timed(wire, run, "preview");
            double application = timed(wire, run, "application");
            var entered = column(set, "select count(*) from enterprises.enterprise e join directory.subject s on s.county = e.county and s.id = e.subject where s.name like '测量用企业%'");
            return new Taken(preview, application, Integer.parseInt(entered.getFirst()));
        }
    }

    private String upload(Wire wire, String text) throws IOException {
        String edge = "----ledger";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + URLDecoder.decode(office.csrf(), StandardCharsets.UTF_8) + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger.csv\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--" + edge + "--\r\n";
        wire.send(Wire.post("/imports", office.cookies(), body, "multipart/form-data; boundary=" + edge));
        if (wire.status != 303 && wire.status != 302) throw new IllegalStateException("upload refused: " + wire.status);
        return wire.header("location").replaceFirst("^https?://[^/]+", "");
    }

    /** Seconds from the press of the button until the page no longer says it is at work. */
    private double timed(Wire wire, String run, String step) throws Exception {
        long begun = System.nanoTime();
        wire.send(Wire.post(run + "/" + step, office.cookies(), "_csrf=" + office.csrf()));
        do {
            Thread.sleep(100);
            wire.send(Wire.get(run, office.cookies()));
        } while (wire.body().contains("id=\"progress\""));
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (wire.body().contains("class=\"bad\"") || wire.body().contains("class=\"warn\"")) throw new IllegalStateException(step + " failed: " + wire.body());
        return seconds;
    }

    /** Every enterprise with code, unit, sponsor, one of four hundred cadres and a contact. */
    private static String text(DataSet set, int rows) throws Exception {
        var units = column(set, UNITS);
        var sponsors = column(set, SPONSORS);
        var text = new StringBuilder("序号,企业名称,统一社会信用代码,行业代码,包企县领导,责任单位,驻企干部,联系电话,企业联系人,职务,联系电话\n");
        for (int i = 1; i <= rows; i++) {
            String unit = units.get(i % units.size());
            text.append(i).append(",测量用企业").append(i).append("有限公司,").append(code(i)).append(",C1371,").append(sponsors.get(i % sponsors.size())).append(',').append(unit)
                    .append(",量").append((char) ('一' + i % units.size())).append((char) ('丁' + i / units.size() % 10)).append(",139").append(String.format("%08d", i % 400))
                    .append(",赵").append((char) ('一' + i % 200)).append(",厂长,138").append(String.format("%08d", i)).append('\n');
        }
        return text.toString();
    }

    private static String code(int i) {
        String body = "91239921MA" + String.format("%07d", i);
        return body + CreditCode.checkOf(body);
    }

    private static List<String> column(DataSet set, String sql) throws IOException, SQLException {
        var values = new ArrayList<String>();
        try (var connection = set.asOwner(); var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}
