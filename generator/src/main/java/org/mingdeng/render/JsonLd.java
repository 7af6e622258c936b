package org.mingdeng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingdeng.page.Link;
import org.mingdeng.page.Page;
import org.mingdeng.page.PageFrame;
import org.mingdeng.page.PageFrame.ArticleMeta;

/** Describes a page in the vocabulary of schema.org, for machines. */
final class JsonLd {

    private final Addresses addresses;
    private final String language;

    JsonLd(Addresses addresses, String language) {
        this.addresses = addresses;
        this.language = language;
    }

    /** Returns the script element of a page; empty where the site's address is not known. */
    String script(Page page) {
        Optional<String> url = addresses.absolute(page.route());
        if (url.isEmpty()) {
            return "";
        }
        String json = JsonWriter.text(document -> document.text("@context", "https://schema.org")
                .objects(
                        "@graph",
                        List.<Consumer<JsonWriter>>of(
                                one -> writePage(one, page, url.get()), one -> writeBreadcrumbs(one, page, url.get())),
                        (one, writer) -> writer.accept(one)));
        return "<script type=\"application/ld+json\">" + json.replace("<", "\\u003c") + "</script>";
    }

    private void writePage(JsonWriter json, Page page, String url) {
        PageFrame frame = page.frame();
        json.text("@type", frame.article().isPresent() ? "Article" : "WebPage")
                .text(frame.article().isPresent() ? "headline" : "name", frame.title())
                .text("description", frame.description())
                .text("url", url)
                .text("inLanguage", language);
        frame.article().ifPresent(article -> writeArticle(json, article));
        String publisher = frame.article().map(ArticleMeta::source).orElse(frame.publisher());
        json.object(
                "publisher", one -> one.text("@type", "GovernmentOrganization").text("name", publisher));
    }

    private void writeArticle(JsonWriter json, ArticleMeta article) {
        json.text("datePublished", article.published().toString())
                .text("image", article.image().flatMap(addresses::absolute));
        if (!article.keywords().isEmpty()) {
            json.text("keywords", String.join(",", article.keywords()));
        }
    }

    /** A step on the way to a page. */
    private record Crumb(int position, String name, String url) {}

    private void writeBreadcrumbs(JsonWriter json, Page page, String url) {
        List<Crumb> crumbs = new ArrayList<>();
        for (Link link : page.frame().crumbs()) {
            link.label()
                    .ifPresent(label -> crumbs.add(new Crumb(
                            crumbs.size() + 1,
                            label,
                            addresses.absolute(link.route()).orElse(""))));
        }
        crumbs.add(new Crumb(crumbs.size() + 1, page.frame().title(), url));
        json.text("@type", "BreadcrumbList")
                .objects(
                        "itemListElement",
                        crumbs,
                        (one, crumb) -> one.text("@type", "ListItem")
                                .number("position", crumb.position)
                                .text("name", crumb.name)
                                .text("item", crumb.url));
    }
}
