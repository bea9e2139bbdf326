package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages in a WARC file. A page without a date of its own has the day on which it was fetched. */
final class WarcPages {
    private static final int PAGE_FOUND = 200;

    private final CountingSink sink;

    WarcPages(CountingSink sink) {
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        try (WarcReader reader = new WarcReader(in)) {
            long number = 0;
            for (WarcRecord record : reader) {
                number++;
                if (record instanceof WarcResponse response) {
                    page(number, response);
                }
            }
        }
    }

    private void page(long number, WarcResponse response) {
        try {
            boolean page = response.http().status() == PAGE_FOUND
                    && response.payloadType().base().toString().equals("text/html");
            if (page) {
                read(number, response);
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.setAside(
                    number,
                    "the page " + response.target() + " cannot be read: " + e.getMessage(),
                    "the page as it was sent");
        }
    }

    private void read(long number, WarcResponse response) throws IOException {
        Optional<String> charset =
                Optional.ofNullable(response.http().contentType().parameters().get("charset"));
        try (InputStream body = response.http().bodyDecoded().stream()) {
            org.jsoup.nodes.Document page = Jsoup.parse(body, charset.orElse(null), response.target());
            String fetched =
                    response.date().atZone(ZoneOffset.UTC).toLocalDate().toString();
            sink.offer(number, Pages.draft(page, Optional.of(response.target()), Optional.of(fetched)));
        }
    }
}
