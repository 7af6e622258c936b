package org.mingdeng.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;

/** One of a closed list, written with its Chinese or its English word. */
final class ChoiceType<C extends Choice> extends ScalarType<C> {

    private final List<C> choices;

    ChoiceType(List<C> choices) {
        this.choices = List.copyOf(choices);
    }

    @Override
    Optional<C> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        Optional<C> choice =
                choices.stream().filter(c -> isWrittenAs(c, written)).findFirst();
        if (choice.isEmpty()) {
            List<String> words = new ArrayList<>();
            choices.forEach(
                    c -> words.addAll(List.of(c.label().chinese(), c.label().english())));
            String meant = NearestName.among(words, written).orElse("");
            reading.report(
                    scalar.origin(), RecordProblem.NOT_A_CHOICE, scalar.text(), description(), didYouMean(meant));
        }
        return choice;
    }

    private static Term didYouMean(String meant) {
        return meant.isEmpty() ? new Term("", "") : new Term("是不是“" + meant + "”？", "Did you mean “" + meant + "”? ");
    }

    private static boolean isWrittenAs(Choice choice, String written) {
        return choice.label().chinese().equals(written)
                || plain(choice.label().english()).equals(plain(written))
                || choice.words().others().contains(written);
    }

    /** English words may be joined by blanks, hyphens or underscores. */
    private static String plain(String english) {
        return english.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    @Override
    public List<Term> choices() {
        return choices.stream().map(Choice::label).toList();
    }

    @Override
    public Term description() {
        return new Term(
                choices.stream().map(c -> c.label().chinese()).collect(Collectors.joining("、")),
                choices.stream().map(c -> c.label().english()).collect(Collectors.joining(", ")));
    }
}
