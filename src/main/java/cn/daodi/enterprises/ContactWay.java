package cn.daodi.enterprises;

/** How one was in contact; all count alike. */
public enum ContactWay {
    /** 实地 */
    ON_SITE,
    /** 电话 */
    TELEPHONE,
    /** 线上 */
    ONLINE
}
