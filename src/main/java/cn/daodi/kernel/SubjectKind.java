package cn.daodi.kernel;

/** Kinds of what somebody answers for, with the office that receives its reports. */
public enum SubjectKind {
    TASK_FORCE(Role.INVESTMENT_OFFICE, "/task-forces/"),
    ENTERPRISE(Role.STATIONING_OFFICE, "/enterprises/");

    private final Role office;
    private final String path;

    SubjectKind(Role office, String path) {
        this.office = office;
        this.path = path;
    }

    public Role office() {
        return office;
    }

    public String path(String number) {
        return path + number;
    }
}
