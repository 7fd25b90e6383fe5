package cn.daodi.directory;

/** 单位类别, in the words of the county's address list. */
public enum UnitKind {
    /** 党委部门 */
    PARTY,
    /** 政府部门 */
    GOVERNMENT,
    /** 群团组织 */
    MASS,
    /** 企事业单位 */
    INSTITUTION,
    /** 乡镇（园区） */
    TOWNSHIP,
    /** 工作专班办公室 */
    OFFICE
}
