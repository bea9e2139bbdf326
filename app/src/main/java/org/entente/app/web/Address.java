package org.entente.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the address of a page: a path and a query string that holds the whole state of the view. */
final class Address {
    private final String path;
    private final List<String> query = new ArrayList<>();

    Address(String path) {
        this.path = path;
    }

    /** The page of an incident. */
    static String ofIncident(String key) {
        return "/incident/" + encoded(key);
    }

    /** The address of a source on the web, if it is one that a browser may open. */
    static Optional<String> ofSource(Optional<String> url) {
        return url.filter(address -> address.matches("(?i)https?://.*"));
    }

    Address with(String name, Object value) {
        query.add(encoded(name) + "=" + encoded(value.toString()));
        return this;
    }

    /** The same view as a file of a format, {@code csv} for instance: {@code /contacts?all=true} becomes {@code /contacts.csv?all=true}. */
    static Address ofFile(String page, String format) {
        int query = page.indexOf('?');
        Address address = new Address((query < 0 ? page : page.substring(0, query)) + "." + format);
        if (query >= 0) {
            address.query.addAll(List.of(page.substring(query + 1).split("&")));
        }
        return address;
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
