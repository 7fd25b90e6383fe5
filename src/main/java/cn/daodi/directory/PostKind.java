package cn.daodi.directory;

/** Kinds of posts; each proposes its ordinary roles, which the security administrator confirms. */
public enum PostKind {
    /** 县领导 */
    LEADER,
    /** 单位主要负责人 */
    HEAD,
    /** 联络员（专人） */
    LIAISON,
    /** 驻企干部 */
    CADRE,
    /** 工作人员 */
    STAFF,
    /** 三员 */
    ADMINISTRATOR
}
