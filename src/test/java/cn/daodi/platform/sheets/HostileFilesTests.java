package cn.daodi.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.daodi.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTests {
    private final byte[] roster = CountyLedgers.bytes(CountyLedgers.ROSTER);

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal(new byte[0])).isEqualTo("sheet.empty");
        assertThat(refusal(" \r\n \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 ...",
                "<html><table><tr><td>序号</td></tr></table>",
                "<?xml version='1.0'?><a/>",
                "{\\rtf1 a}",
                "GIF89a\u0001"
            })
    void other_kinds_of_files_are_refused_whatever_they_are_called(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("sheet.not-a-spreadsheet");
    }

    @Test
    void binary_content_is_no_csv() {
        var bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'a';
        assertThat(refusal(bytes)).isEqualTo("sheet.not-a-spreadsheet");
    }

    @Test
    void a_cut_or_spoiled_archive_is_refused() {
        assertThat(refusal(Arrays.copyOf(roster, roster.length / 2))).isEqualTo("sheet.broken");
        assertThat(refusal(Arrays.copyOf(roster, 4))).isEqualTo("sheet.broken");
        for (int seed = 0; seed < 300; seed++) {
            var spoiled = roster.clone();
            var random = new Random(seed);
            for (int i = 0; i < 20; i++) spoiled[4 + random.nextInt(spoiled.length - 4)] = (byte) random.nextInt();
            readOrRefuse(spoiled);
        }
    }

    @Test
    void a_spoiled_xls_is_refused_and_never_an_error() throws IOException {
        var xls = xls(false);
        for (int seed = 0; seed < 300; seed++) {
            var spoiled = xls.clone();
            var random = new Random(seed);
            for (int i = 0; i < 20; i++) spoiled[8 + random.nextInt(spoiled.length - 8)] = (byte) random.nextInt();
            readOrRefuse(spoiled);
        }
        assertThat(refusal(Arrays.copyOf(xls, 600))).isEqualTo("sheet.broken");
    }

    @Test
    void encrypted_workbooks_are_refused_as_such() throws Exception {
        assertThat(refusal(encryptedXlsx())).isEqualTo("sheet.encrypted");
        assertThat(refusal(xls(true))).isEqualTo("sheet.encrypted");
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() throws IOException {
        assertThat(refusal(zip("word/document.xml", 100))).isIn("sheet.not-a-spreadsheet", "sheet.broken");
    }

    @Test
    void a_file_over_five_megabytes_is_refused_unread() {
        assertThat(refusal(new byte[5 * 1024 * 1024 + 1])).isEqualTo("sheet.too-large");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        assertThat(refusal(zip("xl/worksheets/sheet1.xml", 400 * 1024 * 1024))).isEqualTo("sheet.bomb");
    }

    @Test
    void outside_entities_and_document_types_are_refused() throws IOException {
        var dtd = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(refusal(changed("xl/worksheets/sheet1.xml", xml -> dtd + xml.replaceFirst("&#26519;", "&x;"))))
                .isEqualTo("sheet.broken");
        assertThat(refusal(changed("xl/workbook.xml", xml -> dtd.replace("worksheet", "workbook") + xml)))
                .isEqualTo("sheet.broken");
        var laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        assertThat(refusal(changed("xl/worksheets/sheet1.xml", xml -> laughs + xml)))
                .isEqualTo("sheet.broken");
    }

    @Test
    void limits_hold_for_cells_columns_and_sheets() {
        assertThat(refusal(csv(150, 1_400))).isEqualTo("sheet.too-many-cells");
        assertThat(refusal(csv(201, 3))).isEqualTo("sheet.too-many-columns");
        assertThat(refusal(workbook(21))).isEqualTo("sheet.too-many-sheets");
        assertThat(refusal(("姓名,职务\n张," + "长".repeat(4_001)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.cell-too-long");
    }

    @Test
    void numbers_of_absurd_size_do_no_harm() throws IOException {
        var absurd = changed("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<v>15000</v>", "<v>1E999999999</v>"));
        assertThat(Ledger.read("x", absurd).sheets()).hasSize(4);
        var far =
                changed("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("ref=\"A1:K1\"", "ref=\"A1:XFD1048576\""));
        assertThat(Ledger.read("x", far).sheets()).hasSize(4);
    }

    @Test
    void a_table_without_header_is_refused() {
        assertThat(refusal("1,方斌,13304561914\n2,汤国庆,13304561915".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.no-header");
        assertThat(refusal("只有一列\n一\n二".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.no-header");
    }

    @Test
    void wrong_quoting_names_its_line() {
        assertThatThrownBy(() -> Ledger.read("x.csv", "姓名,职务\n方斌,\"县委\"书记\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.faults().getFirst().code()).isEqualTo("sheet.csv-quoting");
                    assertThat(refused.faults().getFirst().args()).containsExactly(2);
                });
        assertThat(refusal("姓名,职务\n方斌,\"县委书记\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.csv-quoting");
    }

    private static String refusal(byte[] content) {
        var refused = catchThrowableOfType(Refused.class, () -> Ledger.read("责任分工表.xlsx", content));
        assertThat(refused).isNotNull();
        return refused.faults().getFirst().code();
    }

    private static void readOrRefuse(byte[] content) {
        try {
            Ledger.read("x", content);
        } catch (Refused refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }

    private byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(roster));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            var block = new byte[1024 * 1024];
            for (int left = size; left > 0; left -= block.length) out.write(block, 0, Math.min(left, block.length));
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(int columns, int rows) {
        var line = "名称,".repeat(columns) + "\n";
        return line.repeat(rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(int sheets) {
        try (var workbook = new XSSFWorkbook()) {
            for (int i = 0; i < sheets; i++)
                workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] xls(boolean encrypted) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("县领导");
            for (int i = 0; i < 40; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "姓名" : "某" + i);
                row.createCell(1).setCellValue(i == 0 ? "职务" : "副县长");
            }
            var bytes = new ByteArrayOutputStream();
            if (encrypted) Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private byte[] encryptedXlsx() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(roster);
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
