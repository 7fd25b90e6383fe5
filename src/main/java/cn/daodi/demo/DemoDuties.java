package cn.daodi.demo;

import cn.daodi.directory.Units;
import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Category;
import cn.daodi.problems.Duty;
import cn.daodi.problems.DutyTable;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** 职责分工 of the demo, as the functions of its units say. */
@Component
class DemoDuties {
    /** Category, handling unit, supporting units. */
    private static final String TABLE = """
            PERMIT 县营商环境建设监督局 县发展和改革局、县自然资源局、县住房和城乡建设局、林川生态环境局
            LAND 县自然资源局 县住房和城乡建设局、县林业和草原局
            FINANCE 县金融服务中心 县财政局、县发展和改革局
            LABOUR 县人力资源和社会保障局 县教育局、县总工会
            UTILITIES 县住房和城乡建设局 国网林川县供电公司、县水务局、县交通运输局
            POLICY 县工业信息科技局 县财政局、县发展和改革局、国家税务总局林川县税务局
            ARREARS 县工业信息科技局 县财政局、县审计局、县司法局
            MARKET 县商务局 县供销合作社、县工商业联合会、县文体广电和旅游局
            MATERIAL 县农业农村局 县畜牧兽医局、县林业和草原局、县特色产业发展中心
            TECHNOLOGY 县工业信息科技局 县发展和改革局、县财政局
            SAFETY 林川生态环境局 县应急管理局
            INSPECTION 县营商环境建设监督局 县司法局、县市场监督管理局
            LEGACY 县发展和改革局 县自然资源局、县财政局、县司法局
            ORGANISATION 县工商业联合会 县委组织部、共青团林川县委
            LABOUR_RELATIONS 县人力资源和社会保障局 县总工会、县司法局
            OTHER 县驻企工作办公室
            """;

    private final DutyTable duties;
    private final Units units;

    DemoDuties(DutyTable duties, Units units) {
        this.duties = duties;
        this.units = units;
    }

    void set(Viewer office) {
        TABLE.lines().map(line -> line.split(" ")).forEach(cells -> {
            var supporters = cells.length == 2 ? List.<String>of() : Arrays.asList(cells[2].split("、"));
            var entry = new Duty.Entry(
                    serial(office, cells[1]),
                    supporters.stream().map(name -> serial(office, name)).toList(),
                    0);
            duties.set(office, Category.valueOf(cells[0]), entry);
        });
    }

    private long serial(Viewer office, String unit) {
        return units.named(office, unit).orElseThrow().id().serial();
    }
}
