package org.entente.model;

/** A failure with a code, a place and words for the user; the message is ready to print. */
public final class EntenteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public EntenteException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public EntenteException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
