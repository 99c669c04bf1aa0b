package org.entente.app.rest;

/** A request that cannot be answered, with the status and words to say so (RFC 9457). */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status HTTP status, 400 to 599
     * @param title what sort of thing is wrong, the same for all of its sort
     * @param detail what is wrong here, so that the one who asks can mend it
     */
    public Rejection(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** A parameter that is missing or not as it should be. */
    public static Rejection parameter(String detail) {
        return new Rejection(400, "Wrong parameter", detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What is wrong here. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
