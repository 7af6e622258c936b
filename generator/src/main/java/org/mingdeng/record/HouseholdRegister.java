package org.mingdeng.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceFile;
import org.mingdeng.value.MaskedName;

/**
 * The households of a place by their numbers (户名册): a CSV file beside {@code place.yaml}, from which each household's sheet
 * takes its heading. It is for the clerks alone: no record can name a file that lies there, and no page shows its numbers.
 *
 * @param households the households in the order of the file
 */
public record HouseholdRegister(List<Household> households) {

    /** The names that the file may have, without its ending. */
    static final List<String> FILE_NAMES = List.of("households", "户名册");

    /** The number under which a row of a record counts for a household. Only sheets of households say it. */
    public static final Field<String> HOUSEHOLD = Field.of("household", "户号", FieldTypes.TEXT)
            .audience(Audience.INTERNAL)
            .help(
                    "户名册里的户号，不公开，只用来印明白纸",
                    "Its number in the register of households; never published, only for its own sheet",
                    "012");

    public static final Field<String> NUMBER = Field.of("household", "户号", FieldTypes.TEXT)
            .required()
            .audience(Audience.INTERNAL)
            .help("户的编号，一户一个", "The number of the household, each its own", "012");
    private static final Field<String> GROUP = Field.of("group", "组别", FieldTypes.TEXT)
            .audience(Audience.INTERNAL)
            .help("哪个组", "Which villagers' group", "三组");
    private static final Field<MaskedName> HEAD = Field.of("head", "户主", FieldTypes.RESIDENT)
            .required()
            .audience(Audience.MASKED)
            .help("户主，印出来也自动隐去名字", "The head of the household; masked on its sheet too", "稻小满");

    static final Shape<Household> SHAPE = new Shape<>(
            new Term("户名册的一户", "household of the register"),
            List.of(NUMBER, GROUP, HEAD),
            v -> new Household(v.require(NUMBER), v.get(GROUP), v.require(HEAD), v.provenance()));

    public HouseholdRegister {
        households = List.copyOf(households);
    }

    /**
     * A household.
     *
     * @param number its number as it is written
     * @param group the villagers' group
     * @param head its head
     * @param at where it was written
     */
    public record Household(String number, Optional<String> group, MaskedName head, Provenance at) {}

    /** Whether a file that lies beside {@code place.yaml} is the register. */
    static boolean is(SourceFile file) {
        return file.extension().equals("csv") && FILE_NAMES.contains(file.stem());
    }

    /**
     * Returns what tells a household's number from others, in whatever way it is written: spreadsheets take the noughts from
     * the front, and what cannot stand in the name of a file does not count.
     */
    public static String key(String number) {
        String plain = HalfWidth.of(number).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^0+(?=\\p{N})", "");
    }

    /** Returns the households by the keys of their numbers, in the order of the file; of two with the same number the first. */
    public Map<String, Household> byKey() {
        return households.stream()
                .collect(Collectors.toMap(
                        one -> key(one.number()), one -> one, (one, other) -> one, LinkedHashMap::new));
    }
}
