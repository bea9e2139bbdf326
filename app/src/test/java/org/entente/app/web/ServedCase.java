package org.entente.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small case with a curated and a machine-coded source, served on a free port. */
final class ServedCase implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String CASE = """
        case: pair
        title: A pair for <tests> & browsers
        dyad: [RUS, TUR]
        period: {from: 2019-01-01, to: 2019-12-31}
        sources:
          - read: chronicle.csv
            as: table
            evidence: curated
            columns: {id: id, date: date, source: source, target: target, type: type, mode: mode, claimant: claimant, publisher: publisher, document: document, published: published, url: url, text: text}
          - read: stream.csv
            as: table
            evidence: machine
            columns: {id: id, date: date, source: source, target: target, type: type, weight: weight, publisher: publisher}
          - {read: nowhere.csv, as: table, evidence: machine, optional: true, columns: {date: date, source: source, target: target, type: type}}
        answersFor:
          - {patron: RUS, client: SYR, from: 2015-09-30, basis: known}
        episodes:
          - {id: spat, title: The spat, trigger: strike, endedBy: visit, openIssues: [the rest]}
          - {id: lost, title: Lost, trigger: nowhere}
        agreements:
          - id: truce
            title: The truce of <spring>
            signed: 2019-03-01
            basis: its text
            reasons: [{text: the quarrel}]
            provisions:
              - {id: quiet, title: No fire, kind: prohibition, obligors: [RUS, RUS/SYR], violatedBy: {match: incident.type == ASSAULT && incident.byObligor}}
              - {id: talks, title: Talks, kind: one-off, obligors: [TUR], deadline: 2019-03-31, fulfilledBy: {match: incident.type == CONSULT}, blamedBy: {match: incident.type == ACCUSE}}
              - {id: post, title: A post, kind: one-off, obligors: [TUR], deadline: 2019-05-01}
        """;

    private static final String CHRONICLE = """
        id,date,source,target,type,mode,claimant,publisher,document,published,url,text
        strike,2019-03-02,RUS MIL,TUR MIL,ASSAULT,aerial,TUR DEF,TASS,statement,2019-03-02,javascript:alert(1),"Bombs <script>alert(""x"")</script> & smoke."
        a/b c?#.json,2019-03-09,TUR HOS,RUS HOS,ACCUSE,allege,both,Reuters,report,2019-03-09,https://example.org/a,=1+1 is what he said.
        visit,2019-04-01,TUR HOS,RUS HOS,CONSULT,visit,both,Kremlin,report,2019-04-01,,They meet.
        client,2019-04-03,SYR MIL,TUR MIL,ASSAULT,,third-party,Nobody Known,report,2019-04-03,,Shells fall.
        others,2019-04-04,USA,TUR,THREATEN,,,,,,,A threat from elsewhere.
        bad,2019-14-01,USA,TUR,THREATEN,,,,,,,No such day.
        """;

    private final Observatory observatory;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ServedCase(Path folder) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("chronicle.csv"), CHRONICLE);
        Files.writeString(folder.resolve("stream.csv"), MachineStream.csv());
        observatory = Observatory.open(folder, folder.resolve("entente.duckdb"), TODAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        LocalDate asOf = observatory.asOf(Optional.empty());
        observatory.measure(asOf);
        server = new WebServer(observatory, asOf, TODAY).start(0);
    }

    Observatory observatory() {
        return observatory;
    }

    WebServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    List<String> open() {
        return server.open();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(page(path));
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form as a page of this server does. */
    HttpResponse<String> ours(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, fields, "Sec-Fetch-Site", "same-origin", "Origin", "http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.close();
        observatory.close();
    }
}
