package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.cache.Fingerprint;
import org.mingdeng.cache.HasForm;

/**
 * What stands around the content of a page.
 *
 * @param site what all pages of the site share
 * @param title the title, without the site's
 * @param description one or two sentences for search engines and shared links
 * @param placeName the name of the place that the page belongs to
 * @param placeHome the address of the place's home
 * @param crumbs the way from the root to the page, the page itself left out
 * @param nav the entries of the place's navigation
 * @param column which column of the site it belongs to, as government sites name them
 * @param article what is said of a single published item
 * @param feed the address of the place's feed
 * @param jsonFeed the same as JSON
 * @param changes the address of the place's latest changes
 * @param print the address of the page's printable form
 * @param json the address of the page's data file
 * @param board the address of the place's printable board
 * @param data the address of the place's data page
 * @param topics the address of the place's list of topics
 * @param catalogue the address of the place's disclosure catalogue
 * @param calendar the address of the place's calendar
 * @param search the address of the place's search
 * @param publisher the body that publishes for the place
 * @param contacts whom to call in the place
 * @param supervision the supervision telephones of the place
 * @param shared the fingerprint of everything but title, description, article, printable form and data file
 */
public record PageFrame(
        SiteFrame site,
        String title,
        String description,
        String placeName,
        String placeHome,
        List<Link> crumbs,
        List<NavEntry> nav,
        ColumnMeta column,
        Optional<ArticleMeta> article,
        String feed,
        String jsonFeed,
        String changes,
        Optional<String> print,
        Optional<String> json,
        Optional<String> board,
        Optional<String> data,
        Optional<String> topics,
        Optional<String> catalogue,
        Optional<String> calendar,
        Optional<String> search,
        String publisher,
        List<ContactView> contacts,
        List<ContactView> supervision,
        Fingerprint shared)
        implements HasForm {

    /** What the frames of many pages have alike is written as its fingerprint, made once for all of them. */
    @Override
    public Object form() {
        return List.of(shared, title, description, article, print, json);
    }

    public PageFrame {
        crumbs = List.copyOf(crumbs);
        nav = List.copyOf(nav);
        contacts = List.copyOf(contacts);
        supervision = List.copyOf(supervision);
    }

    /**
     * An entry of the navigation.
     *
     * @param group the address of the column, such as {@code money}
     * @param label its words
     * @param route where it leads
     * @param isCurrent whether the page belongs to it
     */
    public record NavEntry(String group, String label, String route, boolean isCurrent) {}

    /**
     * What all pages of a site share.
     *
     * @param title the site's title
     * @param baseUrl its address without a slash at the end; empty when it is not known
     * @param today the day of the build
     * @param publisher who runs the site
     * @param licence under which licence its data may be used
     * @param complaints the ladder of those who take complaints, nearest first
     * @param siteName the canonical name of a government site
     * @param siteDomain its domain
     * @param siteIdCode its identification code
     * @param icp its ICP record
     * @param police its public-security record
     */
    public record SiteFrame(
            String title,
            Optional<String> baseUrl,
            LocalDate today,
            Optional<String> publisher,
            Optional<String> licence,
            List<ContactView> complaints,
            Optional<String> siteName,
            Optional<String> siteDomain,
            Optional<String> siteIdCode,
            Optional<String> icp,
            Optional<String> police) {
        public SiteFrame {
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * The column of a government site that a page belongs to.
     *
     * @param name its name
     * @param type its type in the words of the development guide for government sites
     * @param keywords words to find it by
     */
    public record ColumnMeta(String name, String type, String keywords) {}

    /**
     * What is said of a single published item.
     *
     * @param published when it was first made public
     * @param source who published it
     * @param keywords words to find it by
     * @param image the address of its first picture
     */
    public record ArticleMeta(LocalDate published, String source, List<String> keywords, Optional<String> image) {
        public ArticleMeta {
            keywords = List.copyOf(keywords);
        }
    }
}
