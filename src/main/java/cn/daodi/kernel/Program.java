package cn.daodi.kernel;

/** The program itself, where it acts by a rule and nobody pressed anything: a reminder of what is overdue. */
public record Program(String county) implements Doer {
    @Override
    public String name() {
        return "到底";
    }

    @Override
    public String title() {
        return "按规则自动";
    }
}
