package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** The old binary format (.xls, and .et of WPS); also the wrapper in which encrypted .xlsx files come. */
record XlsFile(byte[] content) {

    List<Grid> grids() {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw new Refused("sheet.encrypted");
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new Refused("sheet.not-a-spreadsheet");
            }
            return grids(files);
        } catch (Refused refused) {
            throw refused;
        } catch (EncryptedDocumentException encrypted) {
            throw new Refused("sheet.encrypted");
        } catch (IOException | RuntimeException broken) { // POI answers damaged records with many kinds of exceptions
            throw new Refused("sheet.broken");
        }
    }

    private static List<Grid> grids(POIFSFileSystem files) throws IOException {
        try (var workbook = new HSSFWorkbook(files, false)) {
            Limits.sheets(workbook.getNumberOfSheets());
            var limits = new Limits();
            var grids = new ArrayList<Grid>();
            for (var sheet : workbook) grids.add(grid(sheet, limits));
            return grids;
        }
    }

    private static Grid grid(org.apache.poi.ss.usermodel.Sheet sheet, Limits limits) {
        var rows = new TreeMap<Integer, NavigableMap<Integer, Cell>>();
        for (var row : sheet) {
            for (var cell : row) {
                var read = read(cell);
                if (read.isBlank()) continue;
                limits.cell(cell.getColumnIndex(), read.text());
                rows.computeIfAbsent(row.getRowNum(), number -> new TreeMap<>()).put(cell.getColumnIndex(), read);
            }
        }
        var spans = sheet.getMergedRegions().stream()
                .map(region -> new Span(
                        region.getFirstRow(), region.getLastRow(), region.getFirstColumn(), region.getLastColumn()))
                .toList();
        return new Grid(sheet.getSheetName(), rows, spans);
    }

    private static Cell read(org.apache.poi.ss.usermodel.Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.of(cell.getStringCellValue());
            case BOOLEAN -> CellText.truth(cell.getBooleanCellValue());
            case ERROR -> Cell.of(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? CellText.date(cell.getNumericCellValue(), false)
                        : CellText.number(cell.getNumericCellValue());
            default -> Cell.BLANK;
        };
    }
}
