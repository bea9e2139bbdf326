package org.entente.app.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The brief as PDF: the page of {@link BriefPage}, set on A4. The same page and day give the same bytes on one machine: the day
 * of making is the day of the brief, and the letters come with PDFBox; only those within the drawing are the machine's.
 */
public final class BriefPdf {
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Brief";
    private static final Pattern DEFINED = Pattern.compile("(--[a-z-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z-]+)\\)");
    /** A rule for screens, with rules inside it. */
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern PLAIN_SELECTOR = Pattern.compile("[a-z. -]+[a-z0-9]");
    private static final Pattern COMMENT = Pattern.compile("/[*].*?[*]/", Pattern.DOTALL);
    private static final Pattern DRAWN =
            Pattern.compile("(fill|stroke|font-size|font-style|fill-opacity|stroke-[a-z]+): [^;]+");
    /** The drawing is as wide as the paper lets it be; so many CSS pixels. */
    private static final double DRAWING = 660;

    private BriefPdf() {}

    /** The page as PDF. */
    public static byte[] of(String html, String title, LocalDate asOf) {
        XRLog.setLoggingEnabled(false);
        Document page = Jsoup.parse(html);
        page.select("style").remove();
        String style = style(html);
        page.head().appendElement("style").appendText(style);
        page.select("svg.drawing").forEach(BriefPdf::fit);
        withTextures(page);
        paint(page, style);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(set(page))) {
            pdf.setDocumentInformation(information(title, asOf));
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            pdf.setDocumentId((long) html.hashCode());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] set(Document page) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useSVGDrawer(drawer);
            builder.useFont(BriefPdf::letters, FAMILY, 400, FontStyle.NORMAL, true);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }
    }

    private static InputStream letters() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(LETTERS), "PDFBox comes without " + LETTERS);
    }

    private static PDDocumentInformation information(String title, LocalDate asOf) {
        GregorianCalendar day = GregorianCalendar.from(asOf.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Entente");
        information.setCreationDate(day);
        information.setModificationDate(day);
        return information;
    }

    /** The page's style, as far as paper needs it, with its variables filled in; then that of the paper. */
    private static String style(String html) {
        String own = without(MEDIA, Jsoup.parse(html).select("style").html());
        Map<String, String> values = new HashMap<>();
        DEFINED.matcher(own).results().forEach(found -> values.putIfAbsent(found.group(1), found.group(2)));
        String filled = USED.matcher(own).replaceAll(used -> value(values, used));
        try (InputStream in = BriefPdf.class.getResourceAsStream("/web/paper.css")) {
            return filled
                    + new String(
                            Objects.requireNonNull(in, "paper.css was not packaged")
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String without(Pattern part, String text) {
        return String.join(" ", part.split(text));
    }

    private static String value(Map<String, String> values, MatchResult used) {
        return values.getOrDefault(used.group(1), "inherit");
    }

    /**
     * Writes to each shape how it is painted: who prints SVG sees no style of the page, and gives up at much of it. Letters have no
     * rim, which would be painted over them.
     */
    private static void paint(Document page, String style) {
        RULE.matcher(without(COMMENT, style)).results().forEach(rule -> {
            String declared = Stream.of(rule.group(2).split(";", -1))
                    .map(String::strip)
                    .filter(declaration -> DRAWN.matcher(declaration).matches())
                    .map(BriefPdf::plainColour)
                    .collect(Collectors.joining("; "));
            Stream.of(rule.group(1).split(",", -1))
                    .map(String::strip)
                    .filter(selector -> !declared.isEmpty()
                            && PLAIN_SELECTOR.matcher(selector).matches())
                    .flatMap(selector -> page.select(selector).stream())
                    .filter(shape -> shape.closest("svg") != null)
                    .forEach(shape -> shape.attr("style", shape.attr("style") + declared + "; "));
        });
        page.select("svg text").forEach(letters -> letters.attr("style", letters.attr("style") + "stroke: none"));
    }

    /** Without the part that says how much shines through, which has a word of its own in SVG. */
    private static String plainColour(String declaration) {
        return declaration.replaceAll("(#[0-9a-f]{6})[0-9a-f]{2}", "$1").replace("transparent", "none");
    }

    /** Textures are shared by the page's drawings in a browser; on paper each drawing stands alone. */
    private static void withTextures(Document page) {
        Elements textures = page.select("svg.drawing > defs");
        page.select(".legend svg")
                .forEach(mark -> mark.insertChildren(
                        0, textures.stream().map(Element::clone).toList()));
    }

    private static void fit(Element drawing) {
        double width = Double.parseDouble(drawing.attr("width"));
        double height = Double.parseDouble(drawing.attr("height"));
        double scale = Math.min(1, DRAWING / width);
        drawing.attr("width", Math.round(width * scale) + "px");
        drawing.attr("height", Math.round(height * scale) + "px");
    }
}
