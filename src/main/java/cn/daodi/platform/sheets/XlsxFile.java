package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** .xlsx, read as a stream: the whole object model of a hostile file would not fit into a small program. */
record XlsxFile(byte[] content) {
    static {
        ZipSecureFile.setMaxEntrySize(Limits.UNPACKED_BYTES);
        ZipSecureFile.setMaxTextSize(Limits.UNPACKED_BYTES);
        ZipSecureFile.setMaxFileCount(Limits.PACKED_FILES);
    }

    List<Grid> grids() {
        unpackOnce();
        try (var opc = OPCPackage.open(new ByteArrayInputStream(content))) {
            if (opc.getPartsByContentType(XSSFRelation.WORKSHEET.getContentType())
                    .isEmpty()) {
                throw new Refused("sheet.not-a-spreadsheet");
            }
            return grids(opc);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw new Refused("sheet.broken");
        } catch (RuntimeException hostile) { // POI and its parser answer damaged parts with many kinds of exceptions
            throw new Refused("sheet.broken");
        }
    }

    /** What the archive says about its sizes may be a lie, so it is unpacked once into nothing, and counted. */
    private void unpackOnce() {
        long bytes = 0;
        int files = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                if (++files > Limits.PACKED_FILES) throw new Refused("sheet.bomb");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > Limits.UNPACKED_BYTES) throw new Refused("sheet.bomb");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("sheet.broken");
        }
        if (files == 0) throw new Refused("sheet.broken");
    }

    private static List<Grid> grids(OPCPackage opc)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(opc);
        var texts = new ReadOnlySharedStringsTable(opc);
        var first = new FirstDay();
        try (var xml = reader.getWorkbookData()) {
            parse(xml, first);
        }
        var values = new XlsxValues(texts, reader.getStylesTable(), first.is1904());
        var limits = new Limits();
        var grids = new ArrayList<Grid>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            Limits.sheets(grids.size() + 1);
            try (var xml = sheets.next()) {
                var handler = new XlsxSheetHandler(values, limits);
                parse(xml, handler);
                grids.add(handler.grid(sheets.getSheetName()));
            }
        }
        return grids;
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader(); // refuses DTDs and outside entities
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** Some workbooks, born on old Macs, count days from 1904. */
    private static final class FirstDay extends DefaultHandler {
        private boolean is1904;

        @Override
        public void startElement(String uri, String name, String qualified, org.xml.sax.Attributes attributes) {
            if (!name.equals("workbookPr")) return;
            var flag = attributes.getValue("date1904");
            is1904 = "1".equals(flag) || "true".equals(flag);
        }

        boolean is1904() {
            return is1904;
        }
    }
}
