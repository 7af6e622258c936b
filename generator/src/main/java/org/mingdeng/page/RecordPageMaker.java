package org.mingdeng.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.place.Place;
import org.mingdeng.place.RelatedRecords;
import org.mingdeng.place.WrittenText;
import org.mingdeng.record.Affair;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.Ledger;
import org.mingdeng.record.PlainWords;
import org.mingdeng.record.ProjectFund;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.record.Roster;
import org.mingdeng.record.ServiceCase;
import org.mingdeng.record.SiteSettings;
import org.mingdeng.record.SiteSettings.PagePart;
import org.mingdeng.record.VillageRecord;
import org.mingdeng.record.WordList;
import org.mingdeng.value.ContentFile;

/** Makes the page of a record. */
final class RecordPageMaker {

    private final Place place;
    private final SiteSettings settings;
    private final Routes routes;
    private final FrameMaker frames;
    private final Media media;
    private final LinkTargets targets;
    private final DetailMaker details;
    private final RelatedRecords related;

    RecordPageMaker(
            Place place, SiteSettings settings, FrameMaker frames, Media media, People people, LinkTargets targets) {
        this.settings = settings;
        this.place = place;
        this.routes = Routes.of(place);
        this.frames = frames;
        this.media = media;
        this.targets = targets;
        this.details = new DetailMaker(place, people, media);
        this.related = RelatedRecords.of(place);
    }

    /** What the page of a record holds besides what every record has. */
    record Parts(RecordDetail detail, List<FactRow> facts, List<Table> tables) {}

    /** Whether the page of a record has tables, or lists that are tables on paper and in data. */
    boolean hasTables(VillageRecord record) {
        Parts parts = parts(record);
        return parts.tables().stream().anyMatch(table -> !table.isEmpty())
                || !DetailFacts.tables(parts.detail()).isEmpty();
    }

    RecordPage page(
            VillageRecord record, Optional<VillageRecord> newer, Optional<VillageRecord> older, List<Download> papers) {
        RecordHeader header = record.header();
        Parts parts = parts(record);
        List<Table> tables = parts.tables().stream()
                .filter(table -> !table.isEmpty())
                .map(Table::withoutEmptyColumns)
                .toList();
        return new RecordPage(
                header.kind().folder(),
                header.kind().label(),
                header.title(),
                header.number(),
                header.published(),
                frames.publisher(header),
                header.responsible(),
                header.summary(),
                header.expires().filter(day -> header.isArchivedOn(place.today())),
                parts.detail(),
                parts.facts(),
                tables,
                body(header),
                header.photos().stream()
                        .map(photo -> media.picture(photo, header))
                        .toList(),
                downloads(header, tables, papers),
                topics(header),
                terms(record, parts.facts(), tables),
                related.of(record).stream().map(this::titled).toList(),
                CorrectionView.of(header),
                newer.map(this::link),
                older.map(this::link));
    }

    private Link link(VillageRecord record) {
        return Link.named(record.header().title(), routes.record(record.header()));
    }

    /** Returns the hard words that a reader of the page meets: in its sentences, and in the heads of its facts and tables. */
    private List<RecordPage.TermView> terms(VillageRecord record, List<FactRow> facts, List<Table> tables) {
        if (settings.language() != Language.CHINESE) {
            return List.of();
        }
        WordList words = PlainWords.builtIn().terms();
        Set<String> met = new LinkedHashSet<>(words.in(record.header().title()).keySet());
        WrittenText.of(record).forEach(text -> met.addAll(words.in(text.words()).keySet()));
        facts.forEach(fact -> met.addAll(words.in(fact.label().chinese()).keySet()));
        for (Table table : tables) {
            met.addAll(words.in(table.caption().chinese()).keySet());
            table.columns()
                    .forEach(column ->
                            met.addAll(words.in(column.label().chinese()).keySet()));
        }
        return met.stream()
                .map(word -> new RecordPage.TermView(word, words.meaning(word)))
                .toList();
    }

    /** A link that also says what kind of record it leads to. */
    private Link titled(VillageRecord record) {
        String kind = record.header().kind().label().in(settings.language());
        return Link.named(kind + " · " + record.header().title(), routes.record(record.header()));
    }

    private Parts parts(VillageRecord record) {
        if (record instanceof Affair affair) {
            return details.of(affair);
        }
        if (record instanceof Ledger ledger) {
            return details.of(ledger);
        }
        if (record instanceof ProjectFund fund) {
            return FundDetailMaker.of(fund);
        }
        if (record instanceof Roster roster) {
            return details.of(roster);
        }
        if (record instanceof FormRecord form) {
            return new FormDetailMaker(place.today(), settings.language()).of(form, details.around(form));
        }
        return new CaseDetailMaker(place, media).of((ServiceCase) record);
    }

    private Optional<MarkdownBody> body(RecordHeader header) {
        header.linked().forEach(file -> media.file(file, header));
        return header.body()
                .filter(body -> !body.text().isBlank())
                .map(body -> new MarkdownBody(
                        body.text(), body.positions()::at, path -> targets.route(header.path(), path)));
    }

    private List<Link> topics(RecordHeader header) {
        return settings.has(PagePart.TOPICS)
                ? header.keywords().stream()
                        .map(topic -> Link.named(topic, routes.topic(topic, 1)))
                        .toList()
                : List.of();
    }

    private List<Download> downloads(RecordHeader header, List<Table> tables, List<Download> papers) {
        List<Download> downloads = new ArrayList<>(papers);
        for (Table table : settings.has(PagePart.DATA) ? tables : List.<Table>of()) {
            String title = table.caption().in(settings.language());
            downloads.add(new Download(title, routes.table(header, table.name(), "csv"), "CSV"));
            downloads.add(new Download(title, routes.table(header, table.name(), "json"), "JSON"));
        }
        if (settings.has(PagePart.RECORD_DATA)) {
            String title = new Term("整条记录", "The whole record").in(settings.language());
            downloads.add(new Download(title, Routes.recordData(routes.record(header)), "JSON"));
        }
        header.attachments().forEach(attachment -> {
            ContentFile file = attachment.file();
            downloads.add(new Download(
                    attachment.title().orElse(file.name()),
                    media.file(file, header),
                    file.extension().toUpperCase(Locale.ROOT)));
        });
        return downloads;
    }
}
