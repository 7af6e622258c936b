package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.RecordHeader.Photo;
import org.mingdeng.record.ServiceCase.CaseEvent;
import org.mingdeng.record.ServiceCase.Level;
import org.mingdeng.record.ServiceCase.Satisfaction;
import org.mingdeng.record.ServiceCase.Step;
import org.mingdeng.record.ServiceCase.Type;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.MaskedNumber;
import org.mingdeng.value.Moment;
import org.mingdeng.value.TimeLimit;

/** The fields of a {@link ServiceCase}. */
public final class CaseSchema {

    public static final Field<Moment> TIME =
            Field.of("time", "时间", MomentType.MOMENT).required().help("什么时候", "When", "2026-03-02 08:40");
    public static final Field<Step> STEP =
            Field.of("step", "环节", FieldTypes.choice(Step.class)).required().help("哪一步", "Which step", "受理");
    private static final Field<String> EVENT_BODY =
            Field.of("office", "单位", FieldTypes.TEXT).help("哪个单位或职务", "Which office or post", "镇综治中心");
    private static final Field<String> NOTE =
            Field.of("note", "说明", FieldTypes.TEXT).help("做了什么，一句话", "What was done, in one sentence", "到现场测量");
    public static final Field<Moment> UNTIL =
            Field.of("until", "延至", MomentType.MOMENT).help("延期到什么时候", "The new limit of an extension", "2026-03-20");
    private static final Field<Photo> EVENT_PHOTO =
            Field.of("photo", "照片", HeaderSchema.PHOTO).help("现场照片", "A picture", "文件: 测量.jpg");
    private static final Shape<CaseEvent> EVENT = new Shape<>(
            new Term("办理过程", "event"),
            List.of(TIME, STEP, EVENT_BODY, NOTE, UNTIL, EVENT_PHOTO),
            v -> new CaseEvent(
                    v.require(TIME),
                    v.require(STEP),
                    v.get(EVENT_BODY),
                    v.get(NOTE),
                    v.get(UNTIL),
                    v.get(EVENT_PHOTO),
                    v.provenance()));

    private static final Field<Type> TYPE =
            Field.of("type", "类型", FieldTypes.choice(Type.class)).help("哪一类", "What it is about", "土地");
    private static final Field<String> CHANNEL =
            Field.of("channel", "来源", FieldTypes.TEXT).help("怎么来的", "How it came in", "网格员上报");
    public static final Field<String> GRID =
            Field.of("grid", "网格", FieldTypes.TEXT).help("在哪个网格", "Which grid it lies in", "第二网格");
    private static final Field<String> LOCATION =
            Field.of("location", "地点", FieldTypes.TEXT).help("只写到组或楼栋", "To the group or building only", "听稻村二组");
    private static final Field<MaskedName> REPORTER = Field.of("reporter", "反映人", FieldTypes.RESIDENT)
            .audience(Audience.MASKED)
            .help("公开时自动隐去", "Masked when published", "稻*");
    private static final Field<MaskedNumber> REPORTER_TELEPHONE = Field.of(
                    "reporterTelephone", "反映人电话", FieldTypes.PERSONAL_NUMBER)
            .audience(Audience.INTERNAL)
            .help("不公开", "Never published", "");
    private static final Field<MaskedNumber> REPORTER_ID = Field.of("reporterId", "反映人身份证号", FieldTypes.PERSONAL_NUMBER)
            .audience(Audience.INTERNAL)
            .help("不公开，最好不写", "Never published; better left out", "");
    public static final Field<TimeLimit> LIMIT =
            Field.of("limit", "时限", FieldTypes.TIME_LIMIT).required().help("多长时间内办完", "The time limit", "15天");
    private static final Field<Level> LEVEL = Field.of("level", "解决层级", FieldTypes.choice(Level.class))
            .help("在哪一级解决的", "The level at which it was solved", "村");
    public static final Field<List<CaseEvent>> EVENTS = Field.of("events", "办理过程", FieldTypes.listOf(EVENT))
            .required()
            .help("从上报到回访，每一步", "Every step, from report to follow-up", "- 时间: 2026-03-02 08:40");
    public static final Field<String> RESULT =
            Field.of("result", "结果", FieldTypes.TEXT).help("办成什么样，用大白话", "What came out, in plain words", "补发土地证，补付租金");
    public static final Field<String> HANDLER =
            Field.of("handler", "办理人", FieldTypes.TEXT).help("谁办的，写职务", "Who handled it, as a post", "镇土地专干");
    public static final Field<String> VERIFIER = Field.of("verifier", "核实人", FieldTypes.TEXT)
            .help("谁核实的，不能是办理人", "Who verified it; not the handler", "村务监督委员会");
    private static final Field<Satisfaction> SATISFACTION = Field.of(
                    "satisfaction", "满意度", FieldTypes.choice(Satisfaction.class))
            .help("回访时反映人怎么说", "What the reporter said at the follow-up", "满意");

    static final List<Field<?>> FIELDS = HeaderSchema.with(List.of(
            TYPE,
            CHANNEL,
            GRID,
            LOCATION,
            REPORTER,
            REPORTER_TELEPHONE,
            REPORTER_ID,
            LIMIT,
            LEVEL,
            EVENTS,
            RESULT,
            HANDLER,
            VERIFIER,
            SATISFACTION));

    private CaseSchema() {}

    static Shape<ServiceCase> shape(RecordFile file) {
        return new Shape<>(
                RecordKind.CASE.label(),
                FIELDS,
                v -> new ServiceCase(
                        HeaderSchema.header(v, file),
                        v.get(TYPE).orElse(Type.UNCLASSIFIED),
                        v.get(CHANNEL),
                        v.get(GRID),
                        v.get(LOCATION),
                        v.get(REPORTER),
                        v.require(LIMIT),
                        v.get(LEVEL),
                        v.list(EVENTS),
                        v.get(RESULT),
                        v.get(HANDLER),
                        v.get(VERIFIER),
                        v.get(SATISFACTION)));
    }
}
