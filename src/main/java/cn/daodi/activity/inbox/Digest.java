package cn.daodi.activity.inbox;

import cn.daodi.kernel.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 每日提醒: what was due on the morning of this day, oldest first. */
public record Digest(LocalDate day, List<Deadline.Duty> duties) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Digest of(ResultSet row) throws SQLException {
        return new Digest(row.getObject("day", LocalDate.class), duties(row.getString("duties")));
    }

    static List<Deadline.Duty> duties(String written) {
        return JSON.readValue(written, new TypeReference<>() {});
    }

    static String written(List<Deadline.Duty> duties) {
        return JSON.writeValueAsString(duties);
    }

    public boolean isLate(Deadline.Duty duty) {
        return duty.due() != null && duty.due().isBefore(day);
    }
}
