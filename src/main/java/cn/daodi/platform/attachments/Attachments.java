package cn.daodi.platform.attachments;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 附件 of a subject: seen by whoever may see the subject; never changed. */
@Service
@Transactional
public class Attachments {
    /** Bytes a file may have. */
    public static final int LIMIT = 8 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file as it is handed out. */
    public record Attachment(String name, String mediaType, byte[] content, long subject) {
        /** As a download, never to be run in the page. */
        public ResponseEntity<byte[]> download() {
            var name = ContentDisposition.attachment()
                    .filename(this.name, StandardCharsets.UTF_8)
                    .build();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(mediaType))
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .body(content);
        }
    }

    /** Keeps a file; what it is, is read from its bytes, never from its name. Place and camera are stripped from pictures. */
    public long add(Viewer by, SubjectId subject, String name, byte[] bytes) {
        return add(subject, by.person().serial(), name, bytes);
    }

    /** A file an enterprise adds at its own door. */
    public long add(Guest guest, String name, byte[] bytes) {
        return add(guest.enterprise(), null, name, bytes);
    }

    private long add(SubjectId subject, @Nullable Long by, String name, byte[] bytes) {
        if (bytes.length > LIMIT) throw Refused.at("file", "file.too-large");
        var type = FileKind.of(bytes).orElseThrow(() -> Refused.at("file", "file.kind"));
        byte[] content = type.stripped(bytes);
        return jdbc.sql("""
                insert into platform.attachment (county, subject, name, media_type, size, sha256, content, added_by, added_at)
                values (:county, :subject, :name, :type, :size, :sha, :content, :by, :at) returning id""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("name", safe(name, type))
                .param("type", type.mediaType())
                .param("size", content.length)
                .param("sha", Sha256.of(content))
                .param("content", content)
                .param("by", by, Types.BIGINT)
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** A file of one of these subjects, which belongs to something the caller has shown the viewer may see. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Attachment open(Viewer by, Collection<SubjectId> subjects, long id) {
        return open(by.county(), subjects, id);
    }

    /** A file of the enterprise's own. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Attachment open(Guest guest, long id) {
        return open(guest.county(), List.of(guest.enterprise()), id);
    }

    private Attachment open(String county, Collection<SubjectId> subjects, long id) {
        return jdbc.sql("""
                select name, media_type, content, subject from platform.attachment
                 where county = :county and id = :id and subject = any(:subjects)""")
                .param("county", county)
                .param("id", id)
                .param("subjects", subjects.stream().map(SubjectId::serial).toArray(Long[]::new))
                .query((row, n) -> attachment(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Attachment open(Viewer by, long id) {
        return jdbc.sql("""
                select f.name, f.media_type, f.content, f.subject
                  from platform.attachment f
                  join directory.v_subject s on s.county = f.county and s.id = f.subject
                 where f.county = :county and f.id = :id""" + Subjects.seen(by))
                .param("county", by.county())
                .param("id", id)
                .param("subjects", by.subjectSerials())
                .query((row, n) -> attachment(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getString("name"), row.getString("media_type"), row.getBytes("content"), row.getLong("subject"));
    }

    private static String safe(String name, FileKind type) {
        String last = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?;]", "")
                .strip();
        String stem = last.replaceAll("\\.[^.]*$", "");
        String kept = stem.isEmpty() ? "attachment" : stem.substring(0, Math.min(80, stem.length()));
        return kept + type.ending();
    }
}
