package org.entente.app;

/** What is known of the terminal. */
final class Terminal {
    private static final int USUAL = 120;

    private Terminal() {}

    /** Its columns, from {@code COLUMNS}; 120 where that is not set. */
    static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : USUAL;
    }
}
