package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Surveys;
import cn.daodi.kernel.Viewer;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The survey of an enterprise as JSON. */
@RestController
@RequestMapping("/api/v1/enterprises/{number}/survey")
@Tag(name = "enterprises")
class SurveyApi {
    private final Surveys surveys;
    private final EnterprisePages pages;

    SurveyApi(Surveys surveys, EnterprisePages pages) {
        this.surveys = surveys;
        this.pages = pages;
    }

    /**
     * Answers as a program sends them.
     *
     * @param year the last full one when none is named
     * @param seen as it was read; 0 when nothing was
     * @param answers by code; fields that are missing stay as they are
     */
    record TakingBody(
            @Nullable Integer year,
            @Nullable Long seen,
            @Nullable Map<String, String> answers) {
        Surveys.Taking taking(int current) {
            return new Surveys.Taking(
                    year == null ? current : year, answers == null ? Map.of() : answers, seen == null ? 0 : seen);
        }
    }

    @GetMapping
    SurveyJson read(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer year) {
        int asked = year == null ? surveys.currentYear(viewer) : year;
        return SurveyJson.of(surveys.of(viewer, pages.file(viewer, number).id(), asked));
    }

    @PostMapping
    SurveyJson take(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody TakingBody body) {
        var taking = body.taking(surveys.currentYear(viewer));
        surveys.take(viewer, number, taking);
        return read(viewer, number, taking.year());
    }
}
