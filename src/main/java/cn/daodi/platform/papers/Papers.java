package cn.daodi.platform.papers;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.Audit;
import cn.daodi.platform.sheets.SheetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 成文: hands papers out as files; the audit log says who took which. */
@Service
@Transactional
public class Papers {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PaperTemplates templates;
    private final Audit audit;

    Papers(PaperTemplates templates, Audit audit) {
        this.templates = templates;
        this.audit = audit;
    }

    /**
     * A paper the viewer has been shown, set into the county's template.
     *
     * @param address what was asked for, for the audit log
     */
    public ResponseEntity<byte[]> docx(Viewer by, Paper paper, String address) {
        var imprint = new PaperPress.Imprint(paper.name(), paper.office());
        try {
            var content = PaperPress.set(templates.inForce(by, paper.kind()), paper.kind(), paper.values(), imprint);
            return handed(by, address, new Handed(paper.file() + ".docx", DOCX, content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The tables of a paper as a workbook. */
    public ResponseEntity<byte[]> xlsx(Viewer by, TablePaper paper, String address) {
        return handed(by, address, new Handed(paper.file() + ".xlsx", XLSX, SheetWriter.write(paper.sheets())));
    }

    /** A template as a file; it holds nothing of anybody, so nobody keeps a record of it. */
    public ResponseEntity<byte[]> template(Viewer by, String name, byte[] content) {
        by.require(PaperTemplates.KEEPERS);
        return answer(new Handed(name + ".docx", DOCX, content));
    }

    private record Handed(String name, MediaType type, byte[] content) {}

    private ResponseEntity<byte[]> handed(Viewer by, String address, Handed file) {
        audit.record(new Audit.Deed(by.county(), by.person().serial(), by.name(), "Exported", address));
        return answer(file);
    }

    private static ResponseEntity<byte[]> answer(Handed file) {
        String name = file.name().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "");
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }
}
