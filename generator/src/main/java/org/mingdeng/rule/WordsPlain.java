package org.mingdeng.rule;

import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.place.WrittenText;
import org.mingdeng.record.PlainWords;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.record.WordList;

/** No sentence hides behind a stock phrase; the note says what residents want to know instead. */
final class WordsPlain implements Rule {

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        WordList phrases = PlainWords.builtIn().phrases();
        for (VillageRecord record : place.records()) {
            for (WrittenText text : WrittenText.of(record)) {
                phrases.in(text.words())
                        .forEach((phrase, at) -> diagnostics.report(
                                text.positions().at(at, at + phrase.length()),
                                RuleProblem.STOCK_PHRASE,
                                phrase,
                                phrases.meaning(phrase)));
            }
        }
    }
}
