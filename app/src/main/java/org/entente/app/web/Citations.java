package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.Observatory;
import org.entente.export.Citing;

/** The citation that a page or an export carries, for its address and without a server. */
public final class Citations {
    private static final String INCIDENT = "/incident/";
    private static final String CRISIS = CrisesPage.ADDRESS + "/";
    private static final String EXPORT = "\\.(json|csv|zip)$";

    private final Pages pages;

    Citations(Desk desk) {
        pages = Pages.of(desk);
    }

    /**
     * The citations of a case.
     *
     * @param observatory an open case, measured as of {@code asOf}
     * @param asOf the last day whose knowledge takes part
     * @param accessedOn the day that citations name
     */
    public static Citations of(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {
        return new Citations(Desk.of(observatory, asOf, () -> accessedOn));
    }

    /**
     * The citation of what lies at an address.
     *
     * @throws UnusableAddressException when nothing lies there
     */
    public Citing cite(ViewAddress address) {
        Map<String, List<String>> query = address.query();
        if (address.path().startsWith(INCIDENT)) {
            return pages.incident()
                    .citing(ViewAddress.decoded(plain(address.path().substring(INCIDENT.length()))), query);
        }
        if (address.path().startsWith(CRISIS)) {
            String id = address.path().substring(CRISIS.length()).replaceFirst(EXPORT, "");
            return pages.crisis().citing(ViewAddress.decoded(plain(id)), query);
        }
        String path = address.path().replaceFirst(EXPORT, "");
        return View.find(path.equals("/") ? "/relation" : path)
                .map(view -> view.page().apply(pages).citing(query))
                .orElseThrow(() -> new UnknownPageException(address.path()));
    }

    /** In a path, unlike in a query, a plus sign is a plus sign. */
    private static String plain(String segment) {
        return segment.replace("+", "%2B");
    }
}
