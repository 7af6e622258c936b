package org.mingdeng.diagnostic;

import java.util.Arrays;
import java.util.Locale;

/** What problems are about, told by their codes; groups of one stage stand together, in the order in which people read them. */
public enum ProblemGroup {
    FILES(Stage.SOURCE, "文件", "Files", 101, 109),
    LAYOUT(Stage.SOURCE, "冒号、引号和缩进", "Colons, quotes, indentation", 110, 199),
    FIELDS(Stage.RECORD, "字段", "Fields", 201, 210, 220, 222, 226, 228, 232, 233, 239, 239, 258, 258),
    DATES(Stage.RECORD, "日期和期间", "Days and periods", 211, 214, 223, 225, 234, 234),
    AMOUNTS(Stage.RECORD, "金额", "Amounts", 215, 219),
    TABLES(Stage.RECORD, "表格", "Tables", 252, 254, 256, 256),
    FOLDERS(Stage.RECORD, "文件夹和文件名", "Folders and names", 229, 230, 240, 251, 257, 257),
    SETTINGS(Stage.RECORD, "设置和公开目录", "Settings and catalogue", 255, 255, 259, 259, 261, 299),
    PERSONAL_DATA(Stage.RECORD, "记录里的个人信息", "Personal data in records", 231, 231, 235, 238, 260, 260),
    LEDGERS(Stage.RULE, "财务收支", "Ledgers", 401, 419, 493, 495),
    PROJECTS(Stage.RULE, "项目资金和日期", "Project funds and days", 420, 429),
    NOTICES(Stage.RULE, "公示和零报告", "Notices and nil returns", 430, 439, 492, 492, 530, 532),
    ROSTERS(Stage.RULE, "班子和任期", "Rosters and terms", 440, 449, 496, 499),
    CASES(Stage.RULE, "办件", "Cases", 450, 469),
    SUMS(Stage.RULE, "表内和表间的数", "Sums and relations", 470, 472, 486, 486, 509, 510, 534, 534),
    DECISIONS(Stage.RULE, "民主决策", "Decisions", 473, 483),
    DUTIES(Stage.RULE, "按时公开", "Duties", 487, 491, 567, 568),
    COLLECTIVE(Stage.RULE, "合同和集体经济", "Contracts and the collective", 484, 485, 500, 508, 511, 519, 527, 527),
    GRIDS(Stage.RULE, "网格", "Grids", 520, 526),
    LISTS(Stage.RULE, "筹资和名单", "Levies and lists", 528, 529, 533, 533, 535, 539),
    MEETINGS(Stage.RULE, "会议、计划和审计", "Meetings, plans, audits", 540, 546, 556, 556),
    ELECTIONS(Stage.RULE, "选举", "Elections", 547, 551),
    DISPUTES(Stage.RULE, "调解和问答", "Mediation and questions", 552, 555),
    WORDS(Stage.RULE, "正文里的数和话", "Numbers and words in texts", 557, 566, 569, 569, 580, 589),
    CORRECTIONS(Stage.RULE, "公开以后的改动", "Changes after publication", 590, 599),
    POSTINGS(Stage.RULE, "张贴上墙", "Posting on the wall", 570, 579),
    PAGES(Stage.RENDER, "网页、链接和图片", "Pages, links, pictures", 601, 619),
    THEMES(Stage.RENDER, "主题和模板", "Themes and templates", 620, 629),
    PERSONAL_DATA_IN_FILES(Stage.RENDER, "要发布的文件里的个人信息", "Personal data in what is published", 630, 639),
    BOARDS(Stage.RENDER, "打印的公开栏", "Printed boards", 640, 699);

    /** When a problem is found, in words for people. */
    public enum Stage {
        SOURCE("读文件时", "Reading files"),
        RECORD("看每条记录时", "Reading records"),
        RULE("对账、对日子、对法律时", "Checking records against each other, the calendar and the law"),
        RENDER("生成网页和发布前", "Making pages, before publication");

        private final Term label;

        Stage(String chinese, String english) {
            this.label = new Term(chinese, english);
        }

        /** The words for it. */
        public Term label() {
            return label;
        }
    }

    private final Stage stage;
    private final Term label;

    /** The first and the last number of each of its ranges of codes. */
    private final int[] ranges;

    ProblemGroup(Stage stage, String chinese, String english, int... ranges) {
        this.stage = stage;
        this.label = new Term(chinese, english);
        this.ranges = ranges;
    }

    /** Returns the group of a problem; throws {@link IllegalArgumentException} when its code lies in none. */
    public static ProblemGroup of(Problem problem) {
        return Arrays.stream(values())
                .filter(group -> group.holds(problem))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group holds " + problem.code()));
    }

    boolean holds(Problem problem) {
        int number = Integer.parseInt(problem.code().substring(2));
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= number && number <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** When its problems are found. */
    public Stage stage() {
        return stage;
    }

    /** The words for what its problems are about. */
    public Term label() {
        return label;
    }

    /** The key under which the message catalogue has a reason that its problems share, if they do. */
    public String key() {
        return "group." + name().toLowerCase(Locale.ROOT);
    }
}
