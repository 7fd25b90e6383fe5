package cn.daodi.plans;

/** 修订状态. A withdrawn or returned amendment changes nothing; it can be corrected and submitted again. */
public enum AmendmentState {
    SUBMITTED,
    RETURNED,
    WITHDRAWN,
    RECEIVED
}
