package org.mingdeng.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mingdeng.place.Place;
import org.mingdeng.record.RecordGroup;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.RecordKind;
import org.mingdeng.value.PaperFormat;
import org.mingdeng.value.Period;

/** The addresses of a place's pages, below the site's root. */
final class Routes {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\s%?#/\\\\:*\"<>|.]+|^index$");

    private final String base;

    private Routes(String placePath) {
        this.base = placePath.isEmpty() ? "" : placePath + "/";
    }

    static Routes of(Place place) {
        return new Routes(place.path());
    }

    static Routes of(String placePath) {
        return new Routes(placePath);
    }

    String home() {
        return base + "index.html";
    }

    String feed() {
        return base + "feed.xml";
    }

    String calendar() {
        return base + "calendar.ics";
    }

    String screen() {
        return base + "screen.html";
    }

    /** What was taken in and spent in a year. */
    String yearMoney(int year) {
        return base + "money/" + year + ".html";
    }

    /** What was published in a quarter, in one file. */
    String offline(Period quarter) {
        return base + "offline/" + quarter.code() + ".html";
    }

    /** What was changed of late. */
    String changes() {
        return base + "changes/index.html";
    }

    /** The feed as JSON. */
    String jsonFeed() {
        return base + "feed.json";
    }

    String catalogue() {
        return base + "catalogue/index.html";
    }

    String search() {
        return base + "search/index.html";
    }

    String board() {
        return base + "print/board.html";
    }

    /** What is read aloud over the loudspeaker. */
    String broadcast() {
        return base + "print/broadcast.txt";
    }

    /** The picture that is sent on. */
    String share() {
        return base + "print/share.png";
    }

    /** A board of the place as a whole. */
    String paper(PaperFormat format) {
        return base + "print/" + format.address() + ".pdf";
    }

    /** The draft of the record of a round of posting. */
    String postingDraft() {
        return base + "print/posting.yaml";
    }

    /** The sheet of a household, in a folder that is never published. */
    String household(String number) {
        return base + "households/" + NOT_IN_NAMES.matcher(number).replaceAll("-") + ".pdf";
    }

    /** The sheets of all households in one file. */
    String households() {
        return base + "households.pdf";
    }

    /** The sign of a grid. */
    String paper(PaperFormat format, String grid) {
        return base + "print/" + format.address() + "/"
                + NOT_IN_NAMES.matcher(grid).replaceAll("-") + ".pdf";
    }

    /** A board of a record. */
    String paper(RecordHeader header, PaperFormat format) {
        return base + header.kind().folder() + "/" + header.slug() + "/" + format.address() + ".pdf";
    }

    /** The board at an address, in pieces on smaller paper. */
    static String pieces(String paper, String size) {
        return paper.substring(0, paper.length() - ".pdf".length()) + "-" + size.toLowerCase(Locale.ROOT) + ".pdf";
    }

    String data() {
        return base + "data/index.html";
    }

    String dataFile(String name, String ending) {
        return base + "data/" + name + "." + ending;
    }

    String statistics(RecordKind kind) {
        return statistics(kind.folder());
    }

    String statistics(String about) {
        return base + "statistics/" + about + ".html";
    }

    String group(RecordGroup group) {
        return base + "columns/" + group.address() + ".html";
    }

    /** The first page of a list is its index. */
    String list(RecordKind kind, int page) {
        return base + kind.folder() + "/" + (page == 1 ? "index" : "page-" + page) + ".html";
    }

    String yearList(RecordKind kind, int year, int page) {
        return base + kind.folder() + "/" + year + "/" + (page == 1 ? "index" : "page-" + page) + ".html";
    }

    String topics() {
        return base + "topics/index.html";
    }

    /** The list of a topic, capitals or not; what cannot stand in a file's name becomes a hyphen. */
    String topic(String topic, int page) {
        String name = NOT_IN_NAMES.matcher(topic.toLowerCase(Locale.ROOT)).replaceAll("-");
        return base + "topics/" + name + (page == 1 ? "" : "/page-" + page) + ".html";
    }

    /** The catalogue of the place's data: above all its files, since it may name none that lie beside or above it. */
    String dataPackage() {
        return base + "datapackage.json";
    }

    /** The data file of the record that has a page. */
    static String recordData(String page) {
        return page.substring(0, page.length() - "html".length()) + "json";
    }

    /** The schema of the data files of a kind's records. */
    static String schema(String kind) {
        return "schemas/" + kind + ".schema.json";
    }

    String record(RecordHeader header) {
        return base + header.kind().folder() + "/" + header.slug() + ".html";
    }

    String print(RecordHeader header) {
        return print(record(header));
    }

    /** The printable form of the record that has a page. */
    static String print(String page) {
        return page.substring(0, page.length() - ".html".length()) + "/print.html";
    }

    String table(RecordHeader header, String table, String ending) {
        return base + header.kind().folder() + "/" + header.slug() + "/" + table + "." + ending;
    }
}
