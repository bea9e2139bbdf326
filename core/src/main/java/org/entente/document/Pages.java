package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages of the web: the article's text without menus and margins, its title and date. */
final class Pages {
    private final CountingSink sink;

    Pages(CountingSink sink) {
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(in, null, "");
        Optional<String> named = PublishedDay.inName(sink.file()).map(Object::toString);
        sink.offer(1, draft(page, address(page), named));
    }

    /** What the page says of itself. The date is its own, else the one that is known from elsewhere. */
    static CountingSink.Draft draft(org.jsoup.nodes.Document page, Optional<String> url, Optional<String> elsewhere) {
        Optional<String> date = first(
                        page,
                        "meta[property=article:published_time]",
                        "meta[name=date]",
                        "meta[itemprop=datePublished]",
                        "time[datetime]")
                .or(() -> elsewhere);
        String title = first(page, "meta[property=og:title]").orElseGet(page::title);
        Optional<String> publisher = first(page, "meta[property=og:site_name]");
        return new CountingSink.Draft(url, date, title, text(page, url.orElse("")), url, publisher);
    }

    private static Optional<String> address(org.jsoup.nodes.Document page) {
        return first(page, "link[rel=canonical]", "meta[property=og:url]");
    }

    private static Optional<String> first(org.jsoup.nodes.Document page, String... queries) {
        return Stream.of(queries)
                .flatMap(query -> page.select(query).stream())
                .map(Pages::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String value(Element element) {
        return Stream.of("content", "datetime", "href")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(org.jsoup.nodes.Document page, String url) {
        Article article = new Readability4J(url, page.clone()).parse();
        Element body = article.getArticleContent();
        return paragraphs(body == null ? page.body() : body);
    }

    /** The text with a line for each block, so that no sentence runs across two. */
    static String paragraphs(Element element) {
        Element copy = element.clone();
        copy.select("script, style, noscript").remove();
        copy.select("br").forEach(line -> line.after("\n"));
        copy.select("p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote").forEach(block -> block.appendText("\n"));
        return copy.wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
