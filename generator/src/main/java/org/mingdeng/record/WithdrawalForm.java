package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;

/**
 * What was taken off the site, and why (撤回记录). Its own file is deleted or made a draft; at the address of its page stands
 * since when it is gone and for what reason, so that nobody meets an empty address and nothing vanishes in silence.
 */
public final class WithdrawalForm {

    public static final Field<List<String>> PAGES = Field.of("pages", "撤下的网页", FieldTypes.listOf(FieldTypes.SITE_PATH))
            .required()
            .help(
                    "网址里网站名后面的那一段，可以有几个",
                    "The part of the address after the site's name; may be several",
                    "tingdao/affairs/2026/road.html");
    public static final Field<LocalDate> WITHDRAWN = Field.of("withdrawn", "撤下日期", DateType.DATE)
            .required()
            .help("哪天撤下的", "When it was taken off", "2026-11-20");
    public static final Field<String> REASON = Field.of("reason", "原因", FieldTypes.TEXT)
            .required()
            .help("为什么撤下，不要重复撤下的内容", "Why, without repeating what was taken off", "名单里多写了不该公开的住址");
    private static final Field<String> BASIS =
            Field.of("basis", "依据", FieldTypes.TEXT).help("依据哪条规定", "Under which rule", "个人信息保护法 第47条");
    private static final Field<String> DECIDED_BY = Field.of("decidedBy", "决定", FieldTypes.TEXT)
            .help("由谁决定，写职务或机构", "Who decided it, as a post or body", "村务监督委员会");

    static final Form FORM = Form.of(PAGES, WITHDRAWN, REASON, BASIS, DECIDED_BY)
            .figures(WITHDRAWN)
            .told(REASON);

    private WithdrawalForm() {}
}
