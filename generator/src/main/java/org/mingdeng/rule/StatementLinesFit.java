package org.mingdeng.rule;

import java.util.HashMap;
import java.util.Map;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.place.Place;
import org.mingdeng.record.AccountingSystem;
import org.mingdeng.record.AffairSchema;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Statement;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.value.Period;

/**
 * A statement is made by the accounting system in force, has no line that only another system knows, and no line twice. The
 * system of 2023 (财会〔2023〕14号) is in force since 2024-01-01 and ended that of 2004.
 */
final class StatementLinesFit implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (VillageRecord record : place.records()) {
            if (record instanceof FormRecord form) {
                form.form().statement().ifPresent(statement -> check(form, statement, diagnostics));
            }
        }
    }

    private static void check(FormRecord form, Statement statement, Diagnostics diagnostics) {
        AccountingSystem system = Statement.system(form.values());
        Period period = form.values().require(AffairSchema.PERIOD);
        if (system == AccountingSystem.OF_2004 && !period.last().isBefore(AccountingSystem.CHANGE)) {
            diagnostics.report(
                    form.header().at().of(Statement.SYSTEM),
                    RuleProblem.ACCOUNTING_SYSTEM_OVER,
                    AccountingSystem.CHANGE);
        }
        Map<Statement.Line, Origin> seen = new HashMap<>();
        for (FieldValues row : form.rows(statement.table())) {
            Statement.Line line = row.require(statement.line());
            Origin at = row.provenance().of(statement.line());
            line.only()
                    .filter(only -> only != system)
                    .ifPresent(only -> diagnostics.report(
                            at, RuleProblem.LINE_OF_OTHER_SYSTEM, line.label(), only.label(), system.label()));
            Origin first = seen.putIfAbsent(line, at);
            if (first != null) {
                diagnostics.report(at, first, RuleProblem.STATEMENT_LINE_TWICE, line.label());
            }
        }
    }
}
