package org.mingdeng.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.privacy.AllowedNumbers;
import org.mingdeng.privacy.PersonalDataScan;
import org.mingdeng.privacy.PersonalDatum;
import org.mingdeng.source.MarkdownText;
import org.mingdeng.source.SourceFile;
import org.mingdeng.source.SourceValue.Scalar;
import org.mingdeng.value.ContentFile;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.MaskedNumber;
import org.mingdeng.value.Percentage;
import org.mingdeng.value.PlanShape;
import org.mingdeng.value.TimeLimit;

/** The types of single values that the schema is built of. */
final class FieldTypes {

    /** A line of text that anyone may read; personal numbers in it are refused. */
    static final FieldType<String> TEXT = of("文字", "text", FieldTypes::text);

    /** A text in Markdown. */
    static final FieldType<MarkdownText> MARKDOWN = of("正文", "Markdown text", FieldTypes::markdown);

    static final FieldType<Boolean> YES_OR_NO = of("是或否", "yes or no", FieldType.Nature.FLAG, FieldTypes::yesOrNo);

    static final FieldType<Integer> COUNT = of("整数", "a whole number", FieldType.Nature.COUNT, FieldTypes::count);

    static final FieldType<Percentage> PERCENT =
            of("百分数", "a percentage", FieldType.Nature.PERCENT, FieldTypes::percent);

    /** A percentage that may be more than a hundred, such as how much of a plan was done. */
    static final FieldType<Percentage> RATE =
            of("百分数，可以超过100", "a percentage, also above 100", FieldType.Nature.PERCENT, FieldTypes::rate);

    static final FieldType<TimeLimit> TIME_LIMIT = of("时限", "a time limit", FieldTypes::timeLimit);

    /** A telephone that an office publishes; a mobile is refused unless the site allows it, other personal numbers are. */
    static final FieldType<String> TELEPHONE = of("电话", "a telephone number", FieldTypes::telephone);

    /** A number that a site publishes on purpose, as its digits; ID numbers and bank accounts are refused. */
    static final FieldType<String> ALLOWED_NUMBER = of("号码", "a number", FieldTypes::allowedNumber);

    /** A resident's name; only its masked form is kept. */
    static final FieldType<MaskedName> RESIDENT = of(
            "居民姓名（公开时隐去）",
            "a resident's name (masked)",
            (scalar, reading) -> Optional.of(MaskedName.of(scalar.text())));

    /** A resident's telephone, ID or account number; only its masked form is kept. */
    static final FieldType<MaskedNumber> PERSONAL_NUMBER = of(
            "个人号码（公开时隐去）",
            "a personal number (masked)",
            (scalar, reading) -> Optional.of(MaskedNumber.of(HalfWidth.of(scalar.text()))));

    static final FieldType<ContentFile> PHOTO = contentFile(Set.of("jpg", "jpeg", "png"));

    static final FieldType<ContentFile> ATTACHMENT = contentFile(
            Set.of("pdf", "jpg", "jpeg", "png", "csv", "xlsx", "xls", "docx", "doc", "txt", "zip", "wps", "et"));

    static final FieldType<SourceFile> TABLE = file(Set.of("csv"));

    /** The code of an administrative place: twelve digits, of which only the form can be checked. */
    static final FieldType<String> AREA_CODE = of("12位区划代码", "a 12-digit area code", FieldTypes::areaCode);

    /** The address of a web site. */
    static final FieldType<String> WEB_ADDRESS = of("网址", "a web address", FieldTypes::webAddress);

    /** The prefix of contracting identifiers, which Open Contracting gives to publishers. */
    static final FieldType<String> OCID_PREFIX = of("OCID前缀", "an OCID prefix", FieldTypes::ocidPrefix);

    /** An area on a sketch. */
    static final FieldType<PlanShape> PLAN_SHAPE = of("图上的位置", "an area on a sketch", FieldTypes::planShape);

    /** An address inside the site, such as an older address of a page. */
    static final FieldType<String> SITE_PATH = of("站内地址", "an address in the site", FieldTypes::sitePath);

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}");
    private static final Pattern PERCENT_FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%?");
    private static final Pattern LIMIT_FORM =
            Pattern.compile("(\\d{1,4})\\s*个?\\s*(小时|工作日|天|日|自然日|hours?|working days?|days?)(?:内)?");
    private static final Pattern TELEPHONE_FORM = Pattern.compile("[+]?[\\d][\\d\\- ()]{2,19}(?:转\\d+)?");
    private static final Pattern AREA_CODE_FORM = Pattern.compile("[1-9]\\d{11}");
    private static final Pattern OCID_PREFIX_FORM = Pattern.compile("ocds-[a-z0-9]{6}");
    private static final Pattern WEB_FORM = Pattern.compile("https?://[^\\s/?#]+(?:/[^\\s?#]*)?");
    private static final Pattern PATH_FORM = Pattern.compile("/?[^\\s?#\\\\:*\"<>|]+");
    private static final int WHOLE = 100;

    private FieldTypes() {}

    static <T> FieldType<List<T>> listOf(FieldType<T> element) {
        return new ListType<>(element);
    }

    static <E extends Enum<E> & Choice> FieldType<E> choice(Class<E> choices) {
        return new ChoiceType<>(List.of(choices.getEnumConstants()));
    }

    /** One of a few words that only its own form knows. */
    static FieldType<Option> oneOf(Option... options) {
        return new ChoiceType<>(List.of(options));
    }

    /** The rows of a table, in the record or in a CSV file beside it. */
    static <T> FieldType<List<T>> rows(Shape<T> row) {
        return new RowsType<>(row);
    }

    private static Optional<String> text(Scalar scalar, Reading reading) {
        if (PersonalDataCheck.isRefused(scalar.text(), scalar.origin(), reading.allowed(), reading.diagnostics())) {
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private static Optional<MarkdownText> markdown(Scalar scalar, Reading reading) {
        MarkdownText text = MarkdownText.of(scalar);
        return PersonalDataCheck.isRefused(text, reading.allowed(), reading.diagnostics())
                ? Optional.empty()
                : Optional.of(text);
    }

    private static Optional<Boolean> yesOrNo(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text()).toLowerCase(Locale.ROOT);
        if (Set.of("是", "yes", "true", "有", "√").contains(written)) {
            return Optional.of(true);
        }
        if (Set.of("否", "no", "false", "无", "×").contains(written)) {
            return Optional.of(false);
        }
        reading.report(scalar.origin(), RecordProblem.NOT_YES_OR_NO, scalar.text());
        return Optional.empty();
    }

    private static Optional<Integer> count(Scalar scalar, Reading reading) {
        String number = HalfWidth.of(scalar.text()).replaceFirst("\\s*[人户个次票页名件]$", "");
        if (WHOLE_NUMBER.matcher(number).matches()) {
            return Optional.of(Integer.valueOf(number.replace(",", "")));
        }
        reading.report(scalar.origin(), RecordProblem.NOT_A_NUMBER, scalar.text());
        return Optional.empty();
    }

    private static Optional<Percentage> percent(Scalar scalar, Reading reading) {
        Optional<Percentage> rate = rate(scalar, reading);
        if (rate.isPresent() && rate.get().percent().compareTo(BigDecimal.valueOf(WHOLE)) > 0) {
            reading.report(scalar.origin(), RecordProblem.NUMBER_OUT_OF_RANGE, scalar.text(), 0, WHOLE);
            return Optional.empty();
        }
        return rate;
    }

    private static Optional<Percentage> rate(Scalar scalar, Reading reading) {
        Matcher form = PERCENT_FORM.matcher(HalfWidth.of(scalar.text()));
        if (!form.matches()) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_NUMBER, scalar.text());
            return Optional.empty();
        }
        return Optional.of(new Percentage(new BigDecimal(form.group(1))));
    }

    private static Optional<TimeLimit> timeLimit(Scalar scalar, Reading reading) {
        Matcher form = LIMIT_FORM.matcher(HalfWidth.of(scalar.text()).toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_LIMIT, scalar.text());
            return Optional.empty();
        }
        String unit = form.group(2);
        TimeLimit.Unit counted = unit.equals("小时") || unit.startsWith("hour")
                ? TimeLimit.Unit.HOURS
                : unit.equals("工作日") || unit.startsWith("working") ? TimeLimit.Unit.WORKING_DAYS : TimeLimit.Unit.DAYS;
        return Optional.of(new TimeLimit(Integer.parseInt(form.group(1)), counted));
    }

    private static Optional<String> telephone(Scalar scalar, Reading reading) {
        if (PersonalDataCheck.isRefused(scalar.text(), scalar.origin(), reading.allowed(), reading.diagnostics())) {
            return Optional.empty();
        }
        String written = HalfWidth.of(scalar.text()).replaceAll("[—–－]", "-");
        if (TELEPHONE_FORM.matcher(written).matches()) {
            return Optional.of(written);
        }
        reading.report(scalar.origin(), RecordProblem.NOT_A_TELEPHONE, scalar.text());
        return Optional.empty();
    }

    private static Optional<String> allowedNumber(Scalar scalar, Reading reading) {
        Optional<PersonalDatum> never = PersonalDataScan.numbers(scalar.text()).stream()
                .filter(datum -> datum.kind().isNeverPublic())
                .findFirst();
        if (never.isPresent()) {
            reading.report(
                    scalar.origin(),
                    RecordProblem.NUMBER_NEVER_ALLOWED,
                    PersonalDataCheck.term(never.get().kind()),
                    scalar.text());
            return Optional.empty();
        }
        String digits = AllowedNumbers.digits(scalar.text());
        if (digits.isEmpty()) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_TELEPHONE, scalar.text());
        }
        return Optional.of(digits).filter(found -> !found.isEmpty());
    }

    private static Optional<String> areaCode(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        if (AREA_CODE_FORM.matcher(written).matches()) {
            return Optional.of(written);
        }
        reading.report(scalar.origin(), RecordProblem.NOT_AN_AREA_CODE, scalar.text(), written.length());
        return Optional.empty();
    }

    private static Optional<String> ocidPrefix(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        if (OCID_PREFIX_FORM.matcher(written).matches()) {
            return Optional.of(written);
        }
        reading.report(scalar.origin(), RecordProblem.NOT_AN_OCID_PREFIX, scalar.text());
        return Optional.empty();
    }

    private static Optional<PlanShape> planShape(Scalar scalar, Reading reading) {
        Optional<PlanShape> shape = PlanShape.parse(HalfWidth.of(scalar.text()));
        if (shape.isEmpty()) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_PLAN_SHAPE, scalar.text());
        }
        return shape;
    }

    private static Optional<String> webAddress(Scalar scalar, Reading reading) {
        String written = HalfWidth.of(scalar.text());
        if (WEB_FORM.matcher(written).matches()) {
            return Optional.of(written.replaceAll("/+$", ""));
        }
        reading.report(scalar.origin(), RecordProblem.NOT_AN_ADDRESS, scalar.text());
        return Optional.empty();
    }

    private static Optional<String> sitePath(Scalar scalar, Reading reading) {
        String written = scalar.text().strip();
        List<String> names = List.of(written.replaceFirst("^/", "").split("/", -1));
        if (!PATH_FORM.matcher(written).matches() || names.stream().anyMatch(FieldTypes::isNoName)) {
            reading.report(scalar.origin(), RecordProblem.NOT_A_SITE_PATH, scalar.text());
            return Optional.empty();
        }
        return areAllPortable(names, scalar, reading) ? Optional.of(String.join("/", names)) : Optional.empty();
    }

    /** Names that start with a dot lead upwards or to what the site keeps for itself. */
    private static boolean isNoName(String name) {
        return name.isEmpty() || name.startsWith(".");
    }

    private static boolean areAllPortable(List<String> names, Scalar scalar, Reading reading) {
        Optional<String> refused =
                names.stream().filter(name -> !PortableName.is(name)).findFirst();
        refused.ifPresent(name -> reading.diagnostics().report(scalar.origin(), RecordProblem.NAME_NOT_PORTABLE, name));
        return refused.isEmpty();
    }

    static ContentFile contentFile(SourceFile file) {
        return new ContentFile(file.path(), file.location());
    }

    private static FieldType<ContentFile> contentFile(Set<String> endings) {
        return fileAs(endings, FieldTypes::contentFile);
    }

    private static FieldType<SourceFile> file(Set<String> endings) {
        return fileAs(endings, file -> file);
    }

    private static <T> FieldType<T> fileAs(Set<String> endings, Function<SourceFile, T> as) {
        String list = String.join("、", endings.stream().sorted().toList());
        return of("同一文件夹里的文件名", "the name of a file beside the record", (scalar, reading) -> {
            Optional<SourceFile> file = reading.file(scalar.text().strip());
            if (file.isEmpty()) {
                reading.report(scalar.origin(), RecordProblem.FILE_NOT_FOUND, scalar.text());
                return Optional.empty();
            }
            if (!endings.contains(file.get().extension())) {
                reading.report(scalar.origin(), RecordProblem.FILE_TYPE_NOT_ALLOWED, scalar.text(), list);
                return Optional.empty();
            }
            List<String> names = List.of(scalar.text().strip().split("/", -1));
            return areAllPortable(names, scalar, reading) ? file.map(as) : Optional.empty();
        });
    }

    private static <T> FieldType<T> of(
            String chinese, String english, BiFunction<Scalar, Reading, Optional<T>> reader) {
        return new OneText<>(new Term(chinese, english), FieldType.Nature.WORDS, reader);
    }

    private static <T> FieldType<T> of(
            String chinese, String english, FieldType.Nature nature, BiFunction<Scalar, Reading, Optional<T>> reader) {
        return new OneText<>(new Term(chinese, english), nature, reader);
    }

    /** A type that one function reads. */
    private static final class OneText<T> extends ScalarType<T> {
        private final Term description;
        private final Nature nature;
        private final BiFunction<Scalar, Reading, Optional<T>> reader;

        OneText(Term description, Nature nature, BiFunction<Scalar, Reading, Optional<T>> reader) {
            this.description = description;
            this.nature = nature;
            this.reader = reader;
        }

        @Override
        Optional<T> read(Scalar scalar, Reading reading) {
            return reader.apply(scalar, reading);
        }

        @Override
        public Nature nature() {
            return nature;
        }

        @Override
        public Term description() {
            return description;
        }
    }
}
