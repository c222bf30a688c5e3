package io.paylinks.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A minimal HTTP/1.1 server with keep-alive and prepared responses. It runs in a separate JVM, so that its bytes and
 * CPU time are not attributed to the client.
 */
final class LocalServer implements AutoCloseable {
    private static final byte[] PAYMENT = response(200, Responses.PAYMENT);
    private static final byte[] CREATED_PAYMENT = response(201, Responses.PAYMENT);
    private static final byte[] PAYMENTS = response(200, Responses.PAYMENTS);
    private static final byte[] LINK = response(200, Responses.LINK);
    private static final byte[] CREATED_LINK = response(201, Responses.LINK);
    private static final byte[] NOT_FOUND = response(404, "{}");

    private final Jvm jvm;
    private final String url;

    private LocalServer(Jvm jvm) throws IOException {
        this.jvm = jvm;
        this.url = jvm.line();
    }

    /** Starts it in another JVM. */
    static LocalServer start() {
        try {
            return new LocalServer(Jvm.start(LocalServer.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        jvm.close();
    }

    public static void main(String[] args) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress())) {
            System.out.println("http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort());
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                Thread thread = new Thread(() -> serve(socket));
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String request = line(in); request != null; request = line(in)) {
                long length = 0;
                for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
                    if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                        length = Long.parseLong(header.substring(15).trim());
                    }
                }
                in.skipNBytes(length);
                out.write(responseTo(request));
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    private static byte[] responseTo(String request) {
        if (request.startsWith("GET /payments/")) {
            return PAYMENT;
        }
        if (request.startsWith("GET /payments?")) {
            return PAYMENTS;
        }
        if (request.startsWith("POST /payments ")) {
            return CREATED_PAYMENT;
        }
        if (request.startsWith("GET /api/v2/payment_links/")) {
            return LINK;
        }
        return request.startsWith("POST /api/v2/payment_links ") ? CREATED_LINK : NOT_FOUND;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                if (line.isEmpty()) {
                    return null;
                }
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static byte[] response(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " OK\r\n"
                + "Date: Sat, 21 Nov 2026 02:51:46 GMT\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + bytes.length + "\r\n"
                + "RateLimit-Limit: 1000\r\n"
                + "RateLimit-Remaining: 999\r\n"
                + "RateLimit-Reset: Sat, 21 Nov 2026 02:52:00 GMT\r\n"
                + "X-Request-Id: 4eda4926-b176-4d21-b7b7-bcf0bf690e9e\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
