package org.mingdeng.record;

/** The classes of the disclosure catalogue, as the national supervision platform sorts them. */
public enum DisclosureClass implements Choice {
    PARTY("党务", "party", "党务类"),
    AFFAIRS("村务居务", "affairs", "村务", "居务", "村务类", "居务类"),
    ASSETS("三资", "assets", "三资类", "财务"),
    LIVELIHOOD("民生资金", "livelihood", "民生资金类"),
    WORKS("工程项目", "works", "小微工程", "工程项目类"),
    OTHER("其他", "other", "其他类");

    private final Words words;

    DisclosureClass(String chinese, String english, String... others) {
        this.words = Words.of(chinese, english, others);
    }

    @Override
    public Words words() {
        return words;
    }
}
