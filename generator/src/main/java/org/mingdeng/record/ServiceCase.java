package org.mingdeng.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.value.MaskedName;
import org.mingdeng.value.Moment;
import org.mingdeng.value.TimeLimit;

/**
 * Something that a resident reported, and what became of it (办件).
 *
 * @param header what every record has
 * @param type what it is about
 * @param channel how it came in
 * @param grid the grid that it lies in, by name
 * @param location where, to the group or building only
 * @param reporter who reported it, masked
 * @param limit the time within which it must be closed
 * @param level the level at which it was solved
 * @param events what happened, in order
 * @param result what came out
 * @param handler the post that handled it
 * @param verifier the post or body that verified the result
 * @param satisfaction what the reporter said of it
 */
public record ServiceCase(
        RecordHeader header,
        Type type,
        Optional<String> channel,
        Optional<String> grid,
        Optional<String> location,
        Optional<MaskedName> reporter,
        TimeLimit limit,
        Optional<Level> level,
        List<CaseEvent> events,
        Optional<String> result,
        Optional<String> handler,
        Optional<String> verifier,
        Optional<Satisfaction> satisfaction)
        implements VillageRecord {

    public ServiceCase {
        events = List.copyOf(events);
    }

    /** The last event of a step, if there is one. */
    public Optional<CaseEvent> last(Step step) {
        return events.stream().filter(event -> event.step() == step).reduce((first, second) -> second);
    }

    /** The first event of a step, if there is one. */
    public Optional<CaseEvent> first(Step step) {
        return events.stream().filter(event -> event.step() == step).findFirst();
    }

    /** Whether it was taken on. */
    public boolean isAccepted() {
        return first(Step.ACCEPTANCE).isPresent();
    }

    /** Whether a result stands: closed, and not reopened since. */
    public boolean isClosed() {
        return events.stream()
                .filter(event -> event.step() == Step.CLOSURE || event.step() == Step.REOPENING)
                .reduce((first, second) -> second)
                .filter(event -> event.step() == Step.CLOSURE)
                .isPresent();
    }

    /** Whether nothing more is to be done: closed, refused or merged into another. */
    public boolean isEnded() {
        return isClosed() || last(Step.REFUSAL).isPresent() || last(Step.MERGER).isPresent();
    }

    /** The moment from which its limit runs: its acceptance, or else its report. */
    public Optional<Moment> started() {
        return first(Step.ACCEPTANCE).or(() -> events.stream().findFirst()).map(CaseEvent::moment);
    }

    /** The moment at which it was closed, when it is. */
    public Optional<Moment> closed() {
        return isClosed() ? last(Step.CLOSURE).map(CaseEvent::moment) : Optional.empty();
    }

    /** What cases are about. */
    public enum Type implements Choice {
        LAND("土地", "land", "土地确权", "土地纠纷"),
        INFRASTRUCTURE("道路水电", "roads and utilities", "基础设施", "水利"),
        HOUSING("房屋物业", "housing", "物业", "供暖", "房屋维修"),
        ENVIRONMENT("环境卫生", "environment", "环境", "卫生"),
        LIVELIHOOD("民生保障", "livelihood", "救助", "社保", "养老"),
        DISPUTE("矛盾纠纷", "disputes", "邻里纠纷", "纠纷"),
        SAFETY("安全", "safety", "消防", "治安"),
        AFFAIRS("村务监督", "public affairs", "村务", "居务", "财务疑问"),
        UNCLASSIFIED("未分类", "unclassified");

        private final Words words;

        Type(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The levels at which cases are solved, lowest first (小事不出网格、大事不出社区、难事不出街道). */
    public enum Level implements Choice {
        GRID("网格", "grid"),
        VILLAGE("村（社区）", "village or community", "村", "社区", "村级", "社区级", "村(社区)"),
        TOWN("镇（街道）", "town", "镇", "乡镇", "街道", "镇级", "镇(街道)"),
        COUNTY("县", "county", "县级", "区级");

        private final Words words;

        Level(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What the reporter said at the follow-up. */
    public enum Satisfaction implements Choice {
        SATISFIED("满意", "satisfied", "非常满意", "基本满意"),
        NEUTRAL("一般", "neutral"),
        DISSATISFIED("不满意", "dissatisfied");

        private final Words words;

        Satisfaction(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The steps of a case; each knows the steps that may come right before it. */
    public enum Step implements Choice {
        REPORT("上报", "report", "反映", "报修"),
        ACCEPTANCE("受理", "acceptance"),
        REFUSAL("不予受理", "refusal"),
        MERGER("并案", "merger"),
        DISPATCH("分派", "dispatch", "派单", "交办"),
        SUPERVISION("督办", "supervision"),
        HANDLING("办理", "handling", "到场", "处理", "协商", "施工", "补发"),
        ESCALATION("上报上级", "escalation", "升级"),
        RETURN("退回", "return", "回退"),
        EXTENSION("延期", "extension"),
        VERIFICATION("核实", "verification", "验证", "现场核实"),
        CLOSURE("办结", "closure", "结案"),
        FEEDBACK("反馈", "feedback", "答复"),
        FOLLOW_UP("回访", "follow-up"),
        REOPENING("重新办理", "reopening", "重办"),
        ARCHIVING("归档", "archiving");

        private static final Set<Step> AFTER_CLOSURE = Set.of(FEEDBACK, FOLLOW_UP, REOPENING, ARCHIVING);
        private static final Set<Step> ENDING = Set.of(REFUSAL, MERGER, ARCHIVING);

        private final Words words;

        Step(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }

        /** Whether this step may be the next one in a case after another. */
        public boolean mayFollow(Step previous) {
            if (ENDING.contains(previous)) {
                return (this == FEEDBACK && previous != ARCHIVING) || this == REOPENING;
            }
            return switch (previous) {
                case REPORT -> this == ACCEPTANCE || this == REFUSAL || this == MERGER || this == ESCALATION;
                case CLOSURE, FEEDBACK, FOLLOW_UP -> AFTER_CLOSURE.contains(this);
                case EXTENSION -> this != EXTENSION && isUnderWay();
                default -> isUnderWay() || this == CLOSURE;
            };
        }

        private boolean isUnderWay() {
            return switch (this) {
                case DISPATCH, SUPERVISION, HANDLING, ESCALATION, RETURN, EXTENSION, VERIFICATION, CLOSURE, MERGER ->
                    true;
                case ACCEPTANCE -> true;
                default -> false;
            };
        }
    }

    /**
     * One thing that happened in a case.
     *
     * @param moment when
     * @param step what step it was
     * @param body which office or post acted
     * @param note in one sentence
     * @param until the new limit of an extension
     * @param photo a picture of it
     * @param at where it was written
     */
    public record CaseEvent(
            Moment moment,
            Step step,
            Optional<String> body,
            Optional<String> note,
            Optional<Moment> until,
            Optional<RecordHeader.Photo> photo,
            Provenance at) {

        /** By time; events of which the order is not known keep theirs. */
        static final Comparator<CaseEvent> BY_TIME =
                (a, b) -> a.moment.isBefore(b.moment) ? -1 : b.moment.isBefore(a.moment) ? 1 : 0;
    }
}
