package org.entente.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.entente.brief.Brief;

/** The brief as one HTML file that needs nothing beside it. */
public final class BriefPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private BriefPage() {}

    /** The whole page. */
    public static String render(Brief brief) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("brief.jte", brief, html);
        return html.toString();
    }
}
