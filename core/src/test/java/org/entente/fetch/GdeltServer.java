package org.entente.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A real server on this machine, with lists and archives as GDELT has them, and the faults that a test asks for. */
final class GdeltServer implements AutoCloseable {
    private static final String FOLDER = "/gdeltv2/";

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private boolean ranges = true;

    /** How an answer goes wrong. */
    enum Fault {
        STALLS_BEFORE_ANSWERING,
        STALLS_HALFWAY,
        BREAKS_HALFWAY,
        ANSWERS_404,
        ANSWERS_503,
        SENDS_MORE
    }

    GdeltServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(FOLDER, this::answer);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/gdeltv2");
    }

    /** Publishes a slot as it should be. */
    GdeltServer publish(Slot slot, String... rows) {
        return publish(slot, zip(slot.name() + ".export.CSV", text(rows)));
    }

    /** Publishes a slot with this archive, and lists it rightly. */
    GdeltServer publish(Slot slot, byte[] archive) {
        return serve(slot, archive).list(slot, archive.length, md5(archive));
    }

    /** Serves an archive without listing it. */
    GdeltServer serve(Slot slot, byte[] archive) {
        files.put(slot.fileName(), archive);
        return this;
    }

    /** Lists a slot, and the two other files that it has. */
    GdeltServer list(Slot slot, long bytes, String md5) {
        String address = "http://data.gdeltproject.org/gdeltv2/" + slot.name();
        String last = String.join(
                "\n",
                bytes + " " + md5 + " " + address + ".export.CSV.zip",
                "1000 00000000000000000000000000000001 " + address + ".mentions.CSV.zip",
                "2000 00000000000000000000000000000002 " + address + ".gkg.csv.zip");
        files.put("lastupdate.txt", (last + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return line(last);
    }

    /** Adds a line to the list. */
    GdeltServer line(String line) {
        lines.add(line);
        return this;
    }

    /** Begins the list anew. */
    GdeltServer forgetList() {
        lines.clear();
        return this;
    }

    /** Does something wrong whenever a file is asked for. */
    GdeltServer fault(String file, Fault fault) {
        faults.put(file, fault);
        return this;
    }

    GdeltServer fault(Slot slot, Fault fault) {
        return fault(slot.fileName(), fault);
    }

    GdeltServer mend() {
        faults.clear();
        return this;
    }

    GdeltServer withoutRanges() {
        ranges = false;
        return this;
    }

    /** What was asked for since this was called last. */
    List<String> requests() {
        List<String> told = List.copyOf(requests);
        requests.clear();
        return told;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(FOLDER.length());
            String range = exchange.getRequestHeaders().getFirst("Range");
            requests.add(name + (range == null ? "" : " " + range));
            byte[] body = name.equals("masterfilelist.txt") ? text(lines.toArray(String[]::new)) : files.get(name);
            Fault fault = faults.get(name);
            if (body == null || fault == Fault.ANSWERS_404) {
                send(exchange, 404, "not here".getBytes(StandardCharsets.UTF_8));
            } else if (fault != null) {
                goWrong(exchange, fault, body);
            } else if (ranges && range != null) {
                sendPart(exchange, range.substring("bytes=".length()), body);
            } else {
                send(exchange, 200, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void goWrong(HttpExchange exchange, Fault fault, byte[] body)
            throws IOException, InterruptedException {
        switch (fault) {
            case ANSWERS_404 -> throw new IllegalStateException();
            case ANSWERS_503 -> send(exchange, 503, "later".getBytes(StandardCharsets.UTF_8));
            case STALLS_BEFORE_ANSWERING -> Thread.sleep(60_000);
            case STALLS_HALFWAY, BREAKS_HALFWAY -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
                if (fault == Fault.STALLS_HALFWAY) {
                    Thread.sleep(60_000);
                }
            }
            case SENDS_MORE -> {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    for (int i = 0; i < 1000; i++) {
                        out.write(body);
                    }
                }
            }
        }
    }

    private static void sendPart(HttpExchange exchange, String range, byte[] body) throws IOException {
        String[] ends = range.split("-", 2);
        int from = ends[0].isEmpty() ? Math.max(0, body.length - Integer.parseInt(ends[1])) : Integer.parseInt(ends[0]);
        if (from >= body.length) {
            send(exchange, 416, new byte[0]);
            return;
        }
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + from + "-" + (body.length - 1) + "/" + body.length);
        send(exchange, 206, Arrays.copyOfRange(body, from, body.length));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] text(String... lines) {
        return (lines.length == 0 ? "" : String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
