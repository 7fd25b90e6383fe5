package cn.daodi.projects.web;

import cn.daodi.kernel.Lamp;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task force, in the list, at the head of its page and in the API. People are names; empty where there is none.
 *
 * @param name the industry
 * @param fundsTarget of the year, in yuan
 */
public record TaskForceRow(
        String number,
        String name,
        String sponsor,
        String leadUnit,
        String head,
        String liaison,
        List<String> supportingUnits,
        @Nullable BigDecimal fundsTarget,
        Lamp lamp) {}
