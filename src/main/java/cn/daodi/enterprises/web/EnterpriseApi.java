package cn.daodi.enterprises.web;

import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key enterprises as JSON: what the pages show, to whom they show it. */
@RestController
@RequestMapping("/api/v1/enterprises")
@Tag(name = "enterprises")
class EnterpriseApi {
    private final EnterpriseLists lists;
    private final EnterprisePages pages;

    EnterpriseApi(EnterpriseLists lists, EnterprisePages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping
    Slice<EnterpriseRow> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") String cursor) {
        return lists.slice(viewer, Paging.of(limit, cursor));
    }

    @GetMapping("/{number}")
    EnterpriseFile one(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        return pages.file(viewer, number);
    }
}
