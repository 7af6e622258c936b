package org.mingdeng.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingdeng.diagnostic.Problem;
import org.mingdeng.record.RecordProblem;
import org.mingdeng.render.RenderProblem;
import org.mingdeng.rule.RuleProblem;
import org.mingdeng.source.SourceProblem;

/** All problems that any stage can report. */
public final class Problems {

    private static final List<Problem> ALL = collect();

    private Problems() {}

    /** Returns all problems by code. */
    public static List<Problem> all() {
        return ALL;
    }

    private static List<Problem> collect() {
        List<Problem> all = new ArrayList<>();
        all.addAll(List.of(SourceProblem.values()));
        all.addAll(List.of(RecordProblem.values()));
        all.addAll(List.of(RuleProblem.values()));
        all.addAll(List.of(RenderProblem.values()));
        all.sort(Comparator.comparing(Problem::code));
        return List.copyOf(all);
    }
}
