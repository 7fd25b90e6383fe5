package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 国务院办公厅节假日安排 of one year, in the layout of the holiday-cn project
 * ({@code {year, papers[], days[{name,date,isOffDay}]}}) or as csv {@code date,off,name}.
 */
public record HolidaySchedule(int year, String source, List<Day> days) {
    /** A day off, or a make-up working day. */
    public record Day(LocalDate date, boolean off, String name) {}

    /** Reads JSON or csv; says which line cannot be read. */
    public static HolidaySchedule read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        if (text.isEmpty()) throw Refused.at("file", "file.empty");
        return text.startsWith("{") ? json(text) : csv(text);
    }

    static HolidaySchedule official(int year) {
        try (InputStream in = HolidaySchedule.class.getResourceAsStream("/calendar/" + year + ".json")) {
            if (in == null) throw new IllegalArgumentException("no schedule of " + year + " in the program");
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidaySchedule json(String text) {
        try {
            JsonNode root = JsonMapper.builder().build().readTree(text);
            var days = new ArrayList<Day>();
            for (JsonNode day : root.path("days")) {
                days.add(new Day(
                        LocalDate.parse(day.path("date").asString("")),
                        day.path("isOffDay").asBoolean(),
                        day.path("name").asString("")));
            }
            var papers = new ArrayList<String>();
            root.path("papers").forEach(paper -> papers.add(paper.asString("")));
            return checked(root.path("year").asInt(0), String.join(" ", papers), days);
        } catch (JacksonException | DateTimeParseException e) {
            throw Refused.at("file", "calendar.unreadable");
        }
    }

    private static HolidaySchedule csv(String text) {
        var days = new ArrayList<Day>();
        var years = new TreeSet<Integer>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || (number == 1 && line.toLowerCase(Locale.ROOT).contains("date"))) continue;
            var day = csvDay(line, number);
            days.add(day);
            years.add(day.date().getYear());
        }
        return checked(years.isEmpty() ? 0 : years.last(), "csv", days);
    }

    private static Day csvDay(String line, int number) {
        var cells = List.of(line.split(",", -1));
        var yes = Set.of("true", "1", "休", "off", "yes");
        var no = Set.of("false", "0", "班", "work", "no");
        if (cells.size() < 2) throw Refused.at("file", "calendar.line", number, line);
        String flag = cells.get(1).strip().toLowerCase(Locale.ROOT);
        if (!yes.contains(flag) && !no.contains(flag)) throw Refused.at("file", "calendar.line", number, line);
        try {
            String name = cells.size() > 2 ? cells.get(2).strip() : "";
            return new Day(LocalDate.parse(cells.getFirst().strip()), yes.contains(flag), name);
        } catch (DateTimeParseException e) {
            throw Refused.at("file", "calendar.line", number, line);
        }
    }

    private static HolidaySchedule checked(int year, String source, List<Day> days) {
        if (days.isEmpty()) throw Refused.at("file", "calendar.no-days");
        if (year < 2000 || year > 2100) throw Refused.at("file", "calendar.no-year");
        boolean foreign = days.stream().anyMatch(day -> Math.abs(day.date().getYear() - year) > 1);
        if (foreign) throw Refused.at("file", "calendar.no-year");
        return new HolidaySchedule(year, source, List.copyOf(days));
    }
}
