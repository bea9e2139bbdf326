package org.entente.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;

/**
 * Lets a request that changes something through only from a page of this server. Browsers say with every such request where
 * it comes from: {@code Sec-Fetch-Site}, and {@code Origin}. One that says neither, or something else, is refused.
 */
final class SameOrigin {
    private SameOrigin() {}

    static void check(Context context) {
        List<String> site = given(context, "Sec-Fetch-Site");
        List<String> origin = given(context, "Origin");
        boolean told = !site.isEmpty() || !origin.isEmpty();
        boolean ours = site.stream().allMatch("same-origin"::equals)
                && origin.stream().allMatch(("http://" + context.host())::equals);
        if (!told || !ours) {
            throw new ForbiddenResponse("Only the pages of this server may change what it holds.");
        }
    }

    private static List<String> given(Context context, String header) {
        String value = context.header(header);
        return value == null ? List.of() : List.of(value);
    }
}
