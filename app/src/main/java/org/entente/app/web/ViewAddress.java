package org.entente.app.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a page or an export as users copy it.
 *
 * @param path the path as it stands there, still encoded; begins with a slash
 * @param query the parameters by name
 */
public record ViewAddress(String path, Map<String, List<String>> query) {
    private static final String HOST = "(?i)^https?://[^/?#]*";

    /** Copies the parameters. */
    public ViewAddress {
        query = Map.copyOf(query);
    }

    /**
     * Reads an address: with or without {@code http://} and host, with or without a fragment. What begins with neither a
     * slash nor {@code http} is the key of an incident.
     *
     * @throws UnusableAddressException when it is not encoded as addresses are
     */
    public static ViewAddress parse(String text) {
        if (!text.startsWith("/") && !text.matches(HOST + ".*")) {
            return new ViewAddress(Address.ofIncident(text), Map.of());
        }
        String local = text.replaceFirst(HOST, "").replaceFirst("#.*", "");
        int mark = local.indexOf('?');
        String path = mark < 0 ? local : local.substring(0, mark);
        return new ViewAddress(path.isEmpty() ? "/" : path, mark < 0 ? Map.of() : query(local.substring(mark + 1)));
    }

    private static Map<String, List<String>> query(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                query.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return query;
    }

    /** The last day whose knowledge takes part, if the address names one. */
    public Optional<LocalDate> asOf() {
        return Parameters.day("asOf", Optional.ofNullable(query.get("asOf")).map(List::getFirst));
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("address", text, "write a percent sign as %25");
        }
    }
}
