package cn.daodi.kernel;

/** In what capacity a post answers for a subject. */
public enum Capacity {
    /** 包项、包企县领导 */
    SPONSOR,
    /** 责任单位主要负责人 */
    HEAD,
    /** 联络员（专人） */
    LIAISON,
    /** 驻企干部 */
    CADRE,
    /** 专班成员 */
    MEMBER
}
