package org.mingdeng.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.QuestionForm;
import org.mingdeng.record.RecordKind;

/** A question is answered within ten days, or as many as the province allows. */
final class QuestionsAnswered implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord question : place.forms(RecordKind.QUESTION)) {
            LocalDate due = QuestionForm.answerDue(question.values());
            LocalDate until = question.get(QuestionForm.ANSWERED)
                    .or(() -> question.get(QuestionForm.CLOSED))
                    .orElse(place.today());
            if (until.isAfter(due) && !question.header().isArchivedOn(place.today())) {
                diagnostics.report(
                        question.header().at().of(QuestionForm.ASKED),
                        RuleProblem.ANSWER_LATE,
                        question.values().require(QuestionForm.ASKED),
                        due,
                        ChronoUnit.DAYS.between(due, until));
            }
        }
    }
}
