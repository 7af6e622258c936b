package org.mingdeng.record;

import org.mingdeng.diagnostic.Origin;

/** Thrown by the maker of an object whose fields are sound one by one and contradict each other. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Origin origin;
    private final RecordProblem problem;

    Refusal(Origin origin, RecordProblem problem) {
        super(problem.name(), null, false, false);
        this.origin = origin;
        this.problem = problem;
    }

    Origin origin() {
        return origin;
    }

    RecordProblem problem() {
        return problem;
    }
}
