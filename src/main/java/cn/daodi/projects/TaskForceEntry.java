package cn.daodi.projects;

import cn.daodi.kernel.Money;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a key industry and its task force.
 *
 * @param name the industry, e.g. 绿色水稻产业
 * @param sponsor 包项县领导's post
 * @param leadUnit 牵头单位; its head and liaison answer
 * @param supportingUnits 配合单位 in the order written; their heads are members
 * @param fundsTarget 年度到位资金目标
 */
public record TaskForceEntry(
        String name,
        int position,
        @Nullable PostId sponsor,
        UnitId leadUnit,
        List<UnitId> supportingUnits,
        @Nullable Money fundsTarget) {}
