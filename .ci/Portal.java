import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A substitute for Maven Central in a rehearsal: {@code java Portal.java FOLDER} prints its port. It fails the first
 * deployment, publishes the second one into the folder, serves it from there, and rejects further uploads.
 */
public final class Portal {
    private static final String TOKEN =
            "Bearer " + Base64.getEncoder().encodeToString("nobody:its password".getBytes(UTF_8));

    private final Path folder;
    private byte[] bundle = {};
    private int deployments;
    private int questions;

    private Portal(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Portal portal = new Portal(Path.of(args[0]).toAbsolutePath());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", portal::serve);
        server.createContext("/api/v1/publisher/upload", portal::upload);
        server.createContext("/api/v1/publisher/status", portal::status);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void serve(HttpExchange request) throws IOException {
        Path file = folder.resolve(request.getRequestURI().getPath().substring(1)).normalize();
        boolean exists = file.startsWith(folder) && Files.isRegularFile(file);
        response(request, exists ? 200 : 404, exists ? Files.readAllBytes(file) : new byte[0]);
    }

    private void upload(HttpExchange request) throws IOException {
        byte[] form = request.getRequestBody().readAllBytes();
        String query = request.getRequestURI().getQuery();
        if (!isAllowed(request) || !query.endsWith("publishingType=AUTOMATIC") || deployments == 2) {
            response(request, 400, "not now".getBytes(UTF_8));
            return;
        }
        String text = new String(form, ISO_8859_1); // so that indexes are byte offsets
        int begin = text.indexOf("\r\n\r\n") + 4;
        int end = text.lastIndexOf("\r\n--");
        bundle = text.substring(begin, end).getBytes(ISO_8859_1);
        deployments++;
        questions = 0;
        response(request, 201, ("deployment-" + deployments).getBytes(UTF_8));
    }

    /** A deployment is pending at the first query; the second query fails. */
    private void status(HttpExchange request) throws IOException {
        questions++;
        boolean isLast = request.getRequestURI().getQuery().equals("id=deployment-" + deployments);
        if (!isAllowed(request) || !isLast || questions == 2) {
            response(request, 500, new byte[0]);
            return;
        }
        String state = questions == 1 ? "PENDING" : deployments == 1 ? "FAILED" : "PUBLISHED";
        if (state.equals("PUBLISHED")) {
            unpack();
        }
        String errors = state.equals("FAILED") ? "{\"paylinks-core\":[\"is refused in a rehearsal\"]}" : "{}";
        response(request, 200, ("{\"deploymentState\":\"" + state + "\",\"errors\":" + errors + "}").getBytes(UTF_8));
    }

    private void unpack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private static boolean isAllowed(HttpExchange request) {
        return request.getRequestMethod().equals("POST")
                && TOKEN.equals(request.getRequestHeaders().getFirst("Authorization"));
    }

    private static void response(HttpExchange request, int status, byte[] body) throws IOException {
        request.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            request.getResponseBody().write(body);
        }
        request.close();
    }
}
