package org.entente.document;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom feed; entries have no lines, so their number takes the place. */
final class Feeds {
    private final CountingSink sink;

    Feeds(CountingSink sink) {
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        SyndFeed feed = parse(in);
        long number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            number++;
            sink.offer(number, draft(feed, entry));
        }
    }

    private SyndFeed parse(InputStream in) throws IOException {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new XmlReader(in));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableFileException(sink.file() + ": this is no RSS or Atom feed: " + e.getMessage(), e);
        }
    }

    private static CountingSink.Draft draft(SyndFeed feed, SyndEntry entry) {
        @Nullable Date published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        Optional<String> day = Optional.ofNullable(published)
                .map(date ->
                        date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
        Optional<String> id = Optional.ofNullable(entry.getUri()).or(() -> Optional.ofNullable(entry.getLink()));
        return new CountingSink.Draft(
                id,
                day,
                Optional.ofNullable(entry.getTitle()).map(Feeds::plain).orElse(""),
                text(entry),
                Optional.ofNullable(entry.getLink()),
                Optional.ofNullable(feed.getTitle()));
    }

    private static String text(SyndEntry entry) {
        List<SyndContent> contents = entry.getContents();
        if (!contents.isEmpty()) {
            return contents.stream().map(content -> plain(content.getValue())).collect(Collectors.joining("\n"));
        }
        return Optional.ofNullable(entry.getDescription())
                .map(content -> plain(content.getValue()))
                .orElse("");
    }

    private static String plain(@Nullable String html) {
        return html == null ? "" : Pages.paragraphs(Jsoup.parse(html).body());
    }
}
