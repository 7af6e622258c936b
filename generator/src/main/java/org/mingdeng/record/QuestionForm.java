package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What residents asked, what was answered, and what was promised (问答回音壁). Who asked is never told. */
public final class QuestionForm {

    /** Five in Shandong, ten in Sichuan. */
    private static final int DAYS_TO_ANSWER = 10;

    public static final Field<LocalDate> ASKED =
            Field.of("asked", "提问日期", DateType.DATE).required().help("哪天问的", "When it was asked", "2026-10-05");
    private static final Field<String> QUESTION = Field.of("question", "问题", FieldTypes.TEXT)
            .required()
            .help("问的什么，不写是谁问的", "What was asked; never by whom", "六组水沟什么时候清？");
    private static final Field<Option> CATEGORY = Field.of(
                    "category",
                    "类别",
                    FieldTypes.oneOf(
                            Option.of("财务", "money", "账目", "三资"),
                            Option.of("工程项目", "works", "项目", "工程"),
                            Option.of("惠民补贴", "subsidies", "补贴", "低保", "救助"),
                            Option.of("土地", "land", "宅基地"),
                            Option.of("环境卫生", "environment", "环境", "水电路"),
                            Option.of("物业", "estate management", "小区"),
                            Option.of("干部作风", "conduct of officials", "作风"),
                            Option.of("其他", "other")))
            .help("哪一类", "What it is about", "环境卫生");
    private static final Field<Option> CHANNEL = Field.of(
                    "channel",
                    "渠道",
                    FieldTypes.oneOf(
                            Option.of("意见箱", "letter box"),
                            Option.of("当面问", "in person", "当面", "来访"),
                            Option.of("会上问", "at a meeting", "会议", "恳谈会"),
                            Option.of("电话", "telephone", "热线"),
                            Option.of("网上", "online", "微信群", "网络"),
                            Option.of("入户走访", "on a visit", "走访")))
            .help("怎么提的", "How it came in", "意见箱");
    private static final Field<String> UNIT = Field.of("answeredBy", "答复单位", FieldTypes.TEXT)
            .help("谁答复，写单位或职务", "Who answers, as a body or post", "村委会副主任");
    private static final Field<Integer> ANSWER_DAYS = Field.of("answerDays", "答复天数", FieldTypes.COUNT)
            .help("当地规定几天内答复；不写就是10天", "In how many days it must be answered here; ten when left out", "5");
    public static final Field<LocalDate> ANSWERED =
            Field.of("answered", "答复日期", DateType.DATE).help("哪天答复的", "When it was answered", "2026-10-09");
    private static final Field<String> ANSWER = Field.of("answer", "答复", FieldTypes.TEXT)
            .help("怎么答的，用大白话", "What was answered, in plain words", "等稻子收完，11月底前清一遍");
    public static final Field<LocalDate> PROMISED =
            Field.of("promised", "承诺办结", DateType.DATE).help("答应哪天以前办好", "By which day it was promised", "2026-11-30");
    public static final Field<LocalDate> CLOSED =
            Field.of("closed", "办结日期", DateType.DATE).help("哪天办好的", "When it was done", "2026-11-20");
    private static final Field<String> RESULT =
            Field.of("result", "办理结果", FieldTypes.TEXT).help("办成什么样", "What was done", "清了1.1公里，垫高两处");

    static final Form FORM = Form.of(
                    ASKED, QUESTION, CATEGORY, CHANNEL, UNIT, ANSWER_DAYS, ANSWERED, ANSWER, PROMISED, CLOSED, RESULT)
            .told(QUESTION, ANSWER, RESULT)
            .inOrder(List.of(ASKED, ANSWERED, PROMISED, CLOSED))
            .deadline(new Form.Deadline(ASKED, PROMISED, QuestionForm::lastDay, QuestionForm::closed));

    private QuestionForm() {}

    /** Returns the last day on which it can be answered in time. */
    public static LocalDate answerDue(FieldValues question) {
        return question.require(ASKED).plusDays(question.get(ANSWER_DAYS).orElse(DAYS_TO_ANSWER));
    }

    private static Optional<LocalDate> lastDay(FieldValues question) {
        return question.get(PROMISED)
                .or(() -> question.has(ANSWERED) ? Optional.empty() : Optional.of(answerDue(question)));
    }

    /** An answer that promises nothing ends it. */
    private static Optional<LocalDate> closed(FieldValues question) {
        return question.get(CLOSED).or(() -> question.has(PROMISED) ? Optional.empty() : question.get(ANSWERED));
    }
}
