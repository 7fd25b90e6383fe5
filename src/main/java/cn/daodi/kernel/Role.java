package cn.daodi.kernel;

import java.util.EnumSet;
import java.util.Set;

/** What a post may do; the codes of the product's table of users. Several roles may hang on one post. */
public enum Role {
    CHIEF,
    SECRETARIAT,
    LEADER,
    INVESTMENT_OFFICE,
    STATIONING_OFFICE,
    TARGETS_OFFICE,
    UNIT_HEAD,
    LIAISON,
    CADRE,
    SYS_ADMIN,
    SEC_ADMIN,
    AUDITOR;

    /** Those who see every subject of their county. */
    public static final Set<Role> COUNTY_WIDE =
            Set.copyOf(EnumSet.of(CHIEF, SECRETARIAT, INVESTMENT_OFFICE, STATIONING_OFFICE, TARGETS_OFFICE));

    /** The two offices that keep the roster and receive reports. */
    public static final Set<Role> OFFICES = Set.copyOf(EnumSet.of(INVESTMENT_OFFICE, STATIONING_OFFICE));

    /** Those who act for their unit: its head and its liaison. */
    public static final Set<Role> FOR_UNIT = Set.copyOf(EnumSet.of(UNIT_HEAD, LIAISON));

    /** Those who work on a subject: stationed there, its liaison, the head of its unit. */
    public static final Set<Role> WORKING = Set.copyOf(EnumSet.of(CADRE, LIAISON, UNIT_HEAD));

    /** Those who may sponsor a subject. */
    public static final Set<Role> SPONSORS = Set.copyOf(EnumSet.of(LEADER, CHIEF));

    /** The three separated administrators (三员): none sees business content. */
    public static final Set<Role> ADMINISTRATORS = Set.copyOf(EnumSet.of(SYS_ADMIN, SEC_ADMIN, AUDITOR));
}
