package io.paylinks.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A plain socket server that simulates faults on the wire. It reads each request completely before it reacts. */
final class RawServer implements AutoCloseable {
    final List<String> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    /** Contains {@code read} for each request that was read, and {@code disconnected} for each closed connection. */
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Queue<Reaction> reactions;
    private final Thread acceptor;

    /** Starts a server that applies these reactions to its requests in turn and repeats the last one. */
    RawServer(Reaction... reactions) throws IOException {
        this(ServerSocketFactory.getDefault(), reactions);
    }

    RawServer(ServerSocketFactory sockets, Reaction... reactions) throws IOException {
        this.listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.reactions = new ConcurrentLinkedQueue<>(List.of(reactions));
        this.acceptor = daemon(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** Waits for an event and discards the events before it. */
    void await(String event) throws InterruptedException {
        String polled;
        do {
            polled = events.poll(10, TimeUnit.SECONDS);
        } while (polled != null && !polled.equals(event));
        if (polled == null) {
            throw new AssertionError("did not happen: " + event);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        try {
            acceptor.join(10_000); // the acceptor may still accept a connection until it ends
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                connections.incrementAndGet();
                sockets.add(socket);
                Thread unused = daemon(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the server was closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String request = read(socket.getInputStream());
            while (request != null) {
                requests.add(request);
                events.add("read");
                Reaction reaction = reactions.size() > 1 ? reactions.remove() : reactions.element();
                request = reaction.react(socket, socket.getOutputStream()) ? read(socket.getInputStream()) : null;
            }
        } catch (IOException broken) {
            // treated like a closed connection
        }
        sockets.remove(socket);
        events.add("disconnected");
    }

    /** Reads headers and body of a request; returns null at the end of the stream. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!text(bytes).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return null;
            }
            bytes.write(b);
        }
        for (String line : text(bytes).split("\r\n")) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                bytes.write(in.readNBytes(Integer.parseInt(line.substring(15).trim())));
            }
        }
        return text(bytes);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** The reaction to a request; returns whether the server reads another request from the same connection. */
    interface Reaction {
        boolean react(Socket socket, OutputStream out) throws IOException;

        /** Closes the connection without a response. */
        static Reaction drop() {
            return (socket, out) -> false;
        }

        /** Resets the connection without a response. */
        static Reaction reset() {
            return (socket, out) -> {
                socket.setSoLinger(true, 0);
                return false;
            };
        }

        /** Sends nothing until the client disconnects. */
        static Reaction silence() {
            return (socket, out) -> {
                socket.getInputStream().read();
                return false;
            };
        }

        /** Sends a response and keeps the connection open. */
        static Reaction respond(int status, String body, String... headers) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: " + utf8(body).length, headers) + body);
                return true;
            };
        }

        /** Sends a response without Connection: close, but closes the connection. */
        static Reaction respondAndClose(int status, String body) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: " + utf8(body).length) + body);
                return false;
            };
        }

        /** Sends fewer bytes than Content-Length declares. */
        static Reaction truncated(int status, String body, String... headers) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: " + (utf8(body).length + 100), headers) + body);
                return false;
            };
        }

        /** Sends a body without a length, which ends with the connection. */
        static Reaction untilClosed(int status, String body) {
            return (socket, out) -> {
                write(out, head(status, "Connection: close") + body);
                return false;
            };
        }

        /** Sends bytes and closes. */
        static Reaction bytes(byte[]... parts) {
            return (socket, out) -> {
                for (byte[] part : parts) {
                    out.write(part);
                }
                out.flush();
                return false;
            };
        }

        /** Sends the beginning of a response and then nothing until the client disconnects. */
        static Reaction stall(int status, String beginning) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: 1000") + beginning);
                socket.getInputStream().read();
                return false;
            };
        }

        static String head(int status, String first, String... headers) {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said\r\n" + first + "\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            return head.append("\r\n").toString();
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static void write(OutputStream out, String text) throws IOException {
            out.write(utf8(text));
            out.flush();
        }
    }
}
