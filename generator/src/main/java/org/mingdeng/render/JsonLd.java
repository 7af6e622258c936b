package org.mingdeng.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.mingdeng.page.Link;
import org.mingdeng.page.Page;
import org.mingdeng.page.PageFrame;
import org.mingdeng.page.PageFrame.ArticleMeta;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Describes a page in the vocabulary of schema.org, for machines. */
final class JsonLd {

    private static final JsonFactory FACTORY = new JsonFactory();

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
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeArrayPropertyStart("@graph");
            writePage(json, page, url.get());
            writeBreadcrumbs(json, page, url.get());
            json.writeEndArray();
            json.writeEndObject();
        }
        String safe = out.toString().replace("<", "\\u003c");
        return "<script type=\"application/ld+json\">" + safe + "</script>";
    }

    private void writePage(JsonGenerator json, Page page, String url) {
        PageFrame frame = page.frame();
        json.writeStartObject();
        json.writeStringProperty("@type", frame.article().isPresent() ? "Article" : "WebPage");
        json.writeStringProperty(frame.article().isPresent() ? "headline" : "name", frame.title());
        json.writeStringProperty("description", frame.description());
        json.writeStringProperty("url", url);
        json.writeStringProperty("inLanguage", language);
        frame.article().ifPresent(article -> writeArticle(json, article));
        writeOrganisation(
                json, "publisher", frame.article().map(ArticleMeta::source).orElse(frame.publisher()));
        json.writeEndObject();
    }

    private void writeArticle(JsonGenerator json, ArticleMeta article) {
        json.writeStringProperty("datePublished", article.published().toString());
        article.image().flatMap(addresses::absolute).ifPresent(image -> json.writeStringProperty("image", image));
        if (!article.keywords().isEmpty()) {
            json.writeStringProperty("keywords", String.join(",", article.keywords()));
        }
    }

    private static void writeOrganisation(JsonGenerator json, String property, String name) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("@type", "GovernmentOrganization");
        json.writeStringProperty("name", name);
        json.writeEndObject();
    }

    private void writeBreadcrumbs(JsonGenerator json, Page page, String url) {
        List<Link> named = page.frame().crumbs().stream()
                .filter(link -> link.label().isPresent())
                .toList();
        json.writeStartObject();
        json.writeStringProperty("@type", "BreadcrumbList");
        json.writeArrayPropertyStart("itemListElement");
        int position = 1;
        for (Link link : named) {
            writeCrumb(
                    json,
                    position++,
                    link.label().orElse(""),
                    addresses.absolute(link.route()).orElse(""));
        }
        writeCrumb(json, position, page.frame().title(), url);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeCrumb(JsonGenerator json, int position, String name, String url) {
        json.writeStartObject();
        json.writeStringProperty("@type", "ListItem");
        json.writeNumberProperty("position", position);
        json.writeStringProperty("name", name);
        json.writeStringProperty("item", url);
        json.writeEndObject();
    }
}
