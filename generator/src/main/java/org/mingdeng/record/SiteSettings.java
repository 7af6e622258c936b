package org.mingdeng.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.privacy.AllowedNumbers;

/**
 * The settings of a site, from {@code site.yaml}.
 *
 * @param title its title
 * @param baseUrl its address without a slash at the end; empty when it is not known yet
 * @param language the language of its interface
 * @param complaints the ladder of those who take complaints, nearest first
 * @param government the codes that government sites carry
 * @param theme the name of its theme
 * @param pageSize how many records a page of a list holds
 * @param licence under which licence its data may be used
 * @param ocidPrefix the prefix of contracting identifiers that Open Contracting gave the publisher
 * @param publisher who runs the site
 * @param severities the severity of checks by code; empty switches a check off
 * @param ignored files and folders beside the content that are not content
 * @param omitted the pages that it does without
 * @param measures what places that say nothing else are measured against
 * @param boards which boards places print that say nothing else
 * @param fonts the site's own fonts for boards
 * @param allowedNumbers the personal numbers that it publishes on purpose
 */
public record SiteSettings(
        String title,
        Optional<String> baseUrl,
        Language language,
        List<PlaceInfo.Contact> complaints,
        GovernmentCodes government,
        String theme,
        int pageSize,
        Optional<String> licence,
        Optional<String> ocidPrefix,
        Optional<String> publisher,
        Map<String, Optional<Severity>> severities,
        List<String> ignored,
        Set<PagePart> omitted,
        Measures measures,
        BoardSettings boards,
        BoardFonts fonts,
        List<AllowedNumber> allowedNumbers) {

    public static final String DEFAULT_THEME = "default";
    static final int DEFAULT_PAGE_SIZE = 20;

    public SiteSettings {
        complaints = List.copyOf(complaints);
        severities = Map.copyOf(severities);
        ignored = List.copyOf(ignored);
        omitted = Set.copyOf(omitted);
        allowedNumbers = List.copyOf(allowedNumbers);
    }

    /** Pages that a site may do without. */
    public enum PagePart implements Choice {
        /** The printable form of each record. */
        PRINT("打印页", "print"),
        /** The printable board of each place. */
        BOARD("公开栏", "board"),
        /** Tables as CSV and JSON, and the page that lists them. */
        DATA("数据", "data"),
        /** Each record as a JSON file; part of the data. */
        RECORD_DATA("记录数据", "record data"),
        /** Lists by year. */
        YEARS("年份", "years"),
        /** Lists by keyword. */
        TOPICS("主题", "topics"),
        /** The disclosure catalogue of each place. */
        CATALOGUE("公开目录", "catalogue"),
        /** The days of each place to subscribe to. */
        CALENDAR("日历", "calendar"),
        /** The wall screen of towns and counties. */
        SCREEN("大屏", "screen"),
        /** What each place published in a quarter, in one file. */
        OFFLINE("离线包", "offline"),
        /** The search of the site and of each place. */
        SEARCH("搜索", "search"),
        /** The boards of each place as PDF. */
        PAPER("PDF", "pdf", "张贴文件");

        private final Words words;

        PagePart(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** Whether the site has pages of a sort. */
    public boolean has(PagePart part) {
        return !omitted.contains(part) && (part != PagePart.RECORD_DATA || has(PagePart.DATA));
    }

    /**
     * A personal number that the site publishes on purpose.
     *
     * @param digits its digits, as they are compared
     * @param reason why it may be public
     * @param owner the post or service that it belongs to
     * @param at where it was written
     */
    public record AllowedNumber(String digits, String reason, Optional<String> owner, Origin at) {}

    /** The numbers that may be published. */
    public AllowedNumbers allowed() {
        return allowed(allowedNumbers);
    }

    static AllowedNumbers allowed(List<AllowedNumber> numbers) {
        return new AllowedNumbers(numbers.stream().map(AllowedNumber::digits).collect(Collectors.toSet()));
    }

    /**
     * The codes that Chinese government sites carry.
     *
     * @param siteName the canonical name of the site
     * @param siteDomain its domain
     * @param siteIdCode its identification code (网站标识码)
     * @param icp its ICP record
     * @param police its record with the public security organs
     */
    public record GovernmentCodes(
            Optional<String> siteName,
            Optional<String> siteDomain,
            Optional<String> siteIdCode,
            Optional<String> icp,
            Optional<String> police) {
        static final GovernmentCodes NONE = new GovernmentCodes(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
