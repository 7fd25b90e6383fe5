package cn.daodi.directory;

import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;

/**
 * 责任对象: what somebody answers for.
 *
 * @param number unique within the county, e.g. T01, E001
 */
public record Subject(SubjectId id, SubjectKind kind, String number, String name) {
    public String path() {
        return kind.path(number);
    }
}
