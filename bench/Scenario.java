/** Something done again and again. Each connection does its own work. */
record Scenario(String name, boolean change, Worker worker) {

    interface Worker {
        Work of(int connection);
    }

    /** What one connection does: once, and again. */
    interface Work extends AutoCloseable {
        /** False when it went wrong. */
        boolean once() throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
