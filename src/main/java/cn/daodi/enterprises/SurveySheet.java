package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetRow;
import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 企业基本情况摸底表: each row the survey of a key enterprise that is in the roster already. */
@Component
class SurveySheet implements SheetReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");
    private static final List<String> AMOUNTS = List.of(
            StandardOutline.FIXED_ASSETS,
            StandardOutline.OUTPUT,
            StandardOutline.PROFIT_AND_TAX,
            StandardOutline.PROFIT);

    /** The headers counties use; Y stands for the year. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(StandardOutline.NATURE, "企业性质"),
            Map.entry(StandardOutline.SIZE, "企业规模"),
            Map.entry(StandardOutline.STAFF, "职工人数"),
            Map.entry(StandardOutline.FIXED_ASSETS, "固定资产"),
            Map.entry(StandardOutline.OUTPUT, "Y产值"),
            Map.entry(StandardOutline.PROFIT_AND_TAX, "Y利税"),
            Map.entry(StandardOutline.PROFIT, "Y利润"),
            Map.entry(StandardOutline.PRODUCTS, "主导产品"),
            Map.entry(StandardOutline.MARKETS, "主要市场"),
            Map.entry(StandardOutline.SALES, "销售情况"),
            Map.entry(StandardOutline.EQUIPMENT, "设备运行"),
            Map.entry(StandardOutline.UPGRADING, "技改方向"),
            Map.entry(StandardOutline.PRODUCT_PLANS, "产品结构调整意向"),
            Map.entry(StandardOutline.DIFFICULTIES, "困难和问题"));

    private final Enterprises enterprises;
    private final SurveyOutlines outlines;
    private final Surveys surveys;
    private final Subjects subjects;
    private final Clock clock;

    SurveySheet(Enterprises enterprises, SurveyOutlines outlines, Surveys surveys, Subjects subjects, Clock clock) {
        this.enterprises = enterprises;
        this.outlines = outlines;
        this.surveys = surveys;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "surveys";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isRoster() {
        return false;
    }

    @Override
    public void read(Viewer by, SheetRow row, RowReport report) {
        String name = row.require("name");
        String code = row.text("creditCode");
        report.once("name", name);
        var enterprise = enterprises
                .meant(by, code, name)
                .orElseThrow(() -> Refused.at("name", "survey.enterprise-unknown", name));
        if (!enterprise.entry().name().equals(name))
            report.warn("name", "survey-name", name, enterprise.entry().name());
        outlines.adopt(by);
        int year = year(row);
        if (entered(by, enterprise, new Surveys.Taking(year, typed(row), Long.MAX_VALUE))) report.changed();
        compareSizes(by, enterprise, year, report);
    }

    /** What is wrong is said at the sheet's columns. */
    private boolean entered(Viewer by, Enterprise enterprise, Surveys.Taking taking) {
        try {
            return surveys.enter(by, enterprise, taking);
        } catch (Refused refused) {
            throw new Refused(refused.faults().stream()
                    .map(fault ->
                            new Refused.Fault(fault.field().replaceFirst("^answer-", ""), fault.code(), fault.args()))
                    .toList());
        }
    }

    /** Keeps both: the class the enterprise declares and the one the rule gives. */
    private void compareSizes(Viewer by, Enterprise enterprise, int year, RowReport report) {
        var survey = surveys.of(by, enterprise.id(), year);
        String declared = survey.declaredSize();
        if (declared.isEmpty()) return;
        survey.officialSize(enterprise.entry().classCode())
                .filter(size -> !size.word().equals(declared))
                .ifPresent(size -> report.warn(StandardOutline.SIZE, "survey-size", declared, size.word()));
    }

    private static Map<String, String> typed(SheetRow row) {
        var typed = new HashMap<String, String>();
        for (var field : StandardOutline.fields()) {
            if (!row.isGiven(field.code())) continue;
            typed.put(field.code(), AMOUNTS.contains(field.code()) ? amount(row, field.code()) : text(row, field));
        }
        return typed;
    }

    private static String amount(SheetRow row, String field) {
        return row.money(field).map(money -> money.inWan().toPlainString()).orElse("");
    }

    /** 无 is no answer: nothing stands in the file then. */
    private static String text(SheetRow row, OutlineField field) {
        String text = row.text(field.code());
        return text.equals("无") || text.equals("-") || text.equals("—") ? "" : text;
    }

    /** The year written in the figures' headers, else last year; figures of different years do not go into one survey. */
    private int year(SheetRow row) {
        int last = LocalDate.now(clock).getYear() - 1;
        int year = 0;
        for (var field : AMOUNTS) {
            var found = YEAR.matcher(row.header(field));
            if (!found.find()) continue;
            int named = Integer.parseInt(found.group(1));
            if (named > last + 1) throw Refused.at(field, "survey.year-ahead", String.valueOf(named));
            if (year != 0 && year != named)
                throw Refused.at(field, "survey.years", String.valueOf(year), String.valueOf(named));
            year = named;
        }
        return year == 0 ? last : year;
    }

    @Override
    public WrittenSheet write(Viewer by) {
        int year = LocalDate.now(clock).getYear() - 1;
        var fields = StandardOutline.fields();
        var columns = new ArrayList<>(
                List.of(WrittenColumn.of("序号", 8), WrittenColumn.of("企业名称", 36), WrittenColumn.of("统一社会信用代码", 24)));
        fields.forEach(field -> columns.add(WrittenColumn.of(header(field, year), 16)));
        var rows = subjects.visible(by).stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .map(subject -> enterprises.require(by, subject.number()))
                .map(enterprise -> row(enterprise, surveys.of(by, enterprise.id(), year)))
                .toList();
        return new WrittenSheet("企业基本情况", "重点包扶企业基本情况摸底表", "单位：万元、人　　数据由企业提供，仅供工作参考", columns, rows, List.of());
    }

    private static String header(OutlineField field, int year) {
        String word = WORDS.getOrDefault(field.code(), field.code());
        return word.startsWith("Y") ? year + "年" + word.substring(1) : word;
    }

    private static List<Object> row(Enterprise enterprise, Survey survey) {
        var row = new ArrayList<Object>();
        row.add(enterprise.entry().position());
        row.add(enterprise.entry().name());
        String code = enterprise.entry().creditCode();
        row.add(code == null ? "" : code);
        for (var field : StandardOutline.fields()) {
            String value = survey.of(field.code()).map(SurveyAnswer::value).orElse("");
            var figure = field.kind().figure(value);
            row.add(figure == null ? value : figure);
        }
        return row;
    }
}
