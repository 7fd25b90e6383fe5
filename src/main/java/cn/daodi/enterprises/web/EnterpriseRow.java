package cn.daodi.enterprises.web;

import cn.daodi.kernel.Lamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One enterprise of a list, on the page and in the API.
 *
 * @param sponsor name of the sponsoring leader, empty when there is none
 */
public record EnterpriseRow(
        String number,
        String name,
        @Nullable String creditCode,
        @Nullable String township,
        String responsibleUnit,
        String sponsor,
        List<String> cadres,
        Consent consent,
        Lamp lamp) {}
