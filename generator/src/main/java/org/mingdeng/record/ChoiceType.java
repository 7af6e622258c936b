package org.mingdeng.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;

/** One of a closed list, written with its Chinese or its English word. */
final class ChoiceType<E extends Enum<E> & Choice> extends ScalarType<E> {

    private final Class<E> choices;

    ChoiceType(Class<E> choices) {
        this.choices = choices;
    }

    @Override
    Optional<E> read(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        Optional<E> choice = constants().filter(c -> isWrittenAs(c, written)).findFirst();
        if (choice.isEmpty()) {
            List<String> words = new ArrayList<>();
            constants()
                    .forEach(c ->
                            words.addAll(List.of(c.label().chinese(), c.label().english())));
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

    private Stream<E> constants() {
        return Stream.of(choices.getEnumConstants());
    }

    @Override
    public Term description() {
        return new Term(
                constants().map(c -> c.label().chinese()).collect(Collectors.joining("、")),
                constants().map(c -> c.label().english()).collect(Collectors.joining(", ")));
    }
}
