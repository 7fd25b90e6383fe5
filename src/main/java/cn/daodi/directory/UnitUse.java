package cn.daodi.directory;

/**
 * Where a unit stands outside the directory. Each module that writes units into its own rows answers for itself, and a
 * unit named by any of them is not closed.
 */
public interface UnitUse {
    /** A select of the subjects that name {@code :unit} of {@code :county} today: {@code name, kind, position, id} of each. */
    String subjects();
}
