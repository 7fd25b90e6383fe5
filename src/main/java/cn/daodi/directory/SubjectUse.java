package cn.daodi.directory;

/**
 * What keeps a subject from ending: work somebody still waits for. Each module that has such work answers for itself; the
 * office settles it first.
 */
public interface SubjectUse {
    /** A select of {@code code, name} for what stands open at {@code :subject} of {@code :county}: the refusal, and what it names. */
    String standing();
}
