package org.entente.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** The addresses of a server as they are opened: none without what it is described by. */
final class Routes {
    private final RoutesConfig config;
    private final List<Route> all = new ArrayList<>();

    Routes(RoutesConfig config) {
        this.config = config;
    }

    /** Opens an address. */
    void open(Route route, Handler handler) {
        all.add(route);
        config.addEndpoint(new Endpoint(route.method(), route.path(), handler));
    }

    /** Opens an address that serves several forms; the first has no ending. */
    void open(List<Route> forms, Handler handler) {
        open(forms.getFirst(), handler);
        all.addAll(forms.subList(1, forms.size()));
    }

    /** All that are open. */
    List<Route> all() {
        return List.copyOf(all);
    }
}
