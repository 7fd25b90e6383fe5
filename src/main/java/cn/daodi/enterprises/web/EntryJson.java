package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Entry;
import cn.daodi.enterprises.EntryState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as programs read it. */
record EntryJson(
        String number,
        String enterprise,
        String enterpriseName,
        EntryState state,
        LocalDate day,
        @Nullable LocalTime starts,
        String purpose,
        List<String> visitors,
        @Nullable String crowdedReason,
        @Nullable String emergencyReason,
        Entry.@Nullable Time proposed,
        Entry.@Nullable Said answer,
        Entry.@Nullable Said cancelled) {

    static EntryJson of(Entry entry) {
        return new EntryJson(
                entry.number(),
                entry.subject(),
                entry.subjectName(),
                entry.state(),
                entry.day(),
                entry.starts(),
                entry.purpose(),
                entry.visitors().stream().map(Entry.Visitor::name).toList(),
                entry.crowdedReason(),
                entry.emergencyReason(),
                entry.proposed(),
                entry.answer(),
                entry.cancelled());
    }
}
