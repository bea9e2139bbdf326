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

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
