package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.value.ContentFile;
import org.mingdeng.value.TermOfOffice;

/**
 * Who holds office in a body of a place (班子名册).
 *
 * @param header what every record has
 * @param body what kind of body it is
 * @param session which election it is of, such as 第十二届
 * @param term the time for which it is elected
 * @param holders who holds office
 * @param vacancies posts that nobody holds
 */
public record Roster(
        RecordHeader header,
        Body body,
        Optional<String> session,
        TermOfOffice term,
        List<OfficeHolder> holders,
        List<Vacancy> vacancies)
        implements VillageRecord {

    public Roster {
        holders = List.copyOf(holders);
        vacancies = List.copyOf(vacancies);
    }

    /** The leadership of the party organisation is an item of its own. */
    @Override
    public List<String> itemCodes() {
        return body == Body.PARTY_ORGANISATION ? List.of("P01") : VillageRecord.super.itemCodes();
    }

    /** The kinds of bodies. */
    public enum Body implements Choice {
        PARTY_ORGANISATION("党组织", "party organisation", "村党支部", "村党总支", "社区党委", "党总支", "党支部", "党委"),
        VILLAGERS_COMMITTEE("村民委员会", "villagers committee", "村委会"),
        RESIDENTS_COMMITTEE("居民委员会", "residents committee", "居委会"),
        SUPERVISORY_COMMITTEE("监督委员会", "supervisory committee", "村务监督委员会", "居务监督委员会", "监委会"),
        REPRESENTATIVES_ASSEMBLY("代表会议", "representatives assembly", "村民代表会议", "居民代表会议"),
        COLLECTIVE_COUNCIL("集体经济组织理事会", "collective council", "理事会"),
        COLLECTIVE_SUPERVISORS("集体经济组织监事会", "collective supervisors", "监事会"),
        GROUP_LEADERS("小组长", "group leaders", "村民小组长", "居民小组长"),
        OWNERS_COMMITTEE("业主委员会", "owners committee", "业委会"),
        GOVERNMENT("人民政府", "government", "镇人民政府", "县人民政府"),
        OTHER("其他组织", "other body");

        private final Words words;

        Body(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The sexes, as forms ask for them. */
    public enum Sex implements Choice {
        FEMALE("女", "female"),
        MALE("男", "male");

        private final Words words;

        Sex(String chinese, String english) {
            this.words = Words.of(chinese, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The levels of education, as statistics count them. */
    public enum Education implements Choice {
        PRIMARY("小学", "primary school"),
        MIDDLE("初中", "middle school"),
        HIGH("高中", "high school", "中专", "高中（中专）", "技校"),
        COLLEGE("大专", "college", "专科"),
        UNIVERSITY("本科", "university", "大学", "大学本科"),
        POSTGRADUATE("研究生", "postgraduate", "硕士", "博士");

        private final Words words;

        Education(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /**
     * Someone in office. What is asked for statistics only (year of birth, education) never stands on a page.
     *
     * @param name the name
     * @param post the post
     * @param portfolio what the holder is in charge of
     * @param telephone the office telephone
     * @param photo a portrait beside the record
     * @param since the first day in office, when it is not the term's
     * @param until the last day in office, for holders who left early
     * @param crossPosts posts in other bodies (交叉任职)
     * @param duty when the holder can be met
     * @param sex the sex
     * @param birthYear the year of birth, for statistics only
     * @param education the education, for statistics only
     * @param at where it was written
     */
    public record OfficeHolder(
            String name,
            String post,
            Optional<String> portfolio,
            Optional<String> telephone,
            Optional<ContentFile> photo,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            List<String> crossPosts,
            Optional<String> duty,
            Optional<Sex> sex,
            Optional<Integer> birthYear,
            Optional<Education> education,
            Provenance at) {
        public OfficeHolder {
            crossPosts = List.copyOf(crossPosts);
        }

        /** Whether the holder is in office on a day. */
        public boolean holdsOfficeOn(LocalDate day) {
            return until.filter(day::isAfter).isEmpty();
        }
    }

    /**
     * A post that nobody holds (空缺).
     *
     * @param post the post
     * @param since from when
     * @param note how and when it will be filled
     */
    public record Vacancy(String post, Optional<LocalDate> since, Optional<String> note) {}
}
