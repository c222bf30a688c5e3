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

/** A server of bare sockets for what goes wrong on the wire. It reads each request whole before it reacts. */
final class RawServer implements AutoCloseable {
    final List<String> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    /** Says {@code read} when a request was read, and {@code disconnected} when a connection is over. */
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Queue<Reaction> reactions;
    private final Thread acceptor;

    /** Starts a server that reacts to its requests in turn; the last reaction goes on for ever. */
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

    /** Waits for something to have happened. */
    void await(String event) throws InterruptedException {
        String happened;
        do {
            happened = events.poll(10, TimeUnit.SECONDS);
        } while (happened != null && !happened.equals(event));
        if (happened == null) {
            throw new AssertionError("did not happen: " + event);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        try {
            acceptor.join(10_000); // until then, a connection may still be made
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
            // the end
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
            // as good as closed
        }
        sockets.remove(socket);
        events.add("disconnected");
    }

    /** Reads head and body; null at the end. */
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

    /** What the server does when it has read a request. Returns whether it reads another from the same connection. */
    interface Reaction {
        boolean react(Socket socket, OutputStream out) throws IOException;

        /** Closes the connection without a word. */
        static Reaction drop() {
            return (socket, out) -> false;
        }

        /** Resets the connection without a word. */
        static Reaction reset() {
            return (socket, out) -> {
                socket.setSoLinger(true, 0);
                return false;
            };
        }

        /** Says nothing until the client goes away. */
        static Reaction silence() {
            return (socket, out) -> {
                socket.getInputStream().read();
                return false;
            };
        }

        /** Responses, and keeps the connection. */
        static Reaction response(int status, String body, String... headers) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: " + utf8(body).length, headers) + body);
                return true;
            };
        }

        /** Answers as one who keeps the connection, and closes it all the same. */
        static Reaction responseAndClose(int status, String body) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: " + utf8(body).length) + body);
                return false;
            };
        }

        /** Promises more bytes than it sends. */
        static Reaction cut(int status, String body, String... headers) {
            return (socket, out) -> {
                write(out, head(status, "Content-Length: " + (utf8(body).length + 100), headers) + body);
                return false;
            };
        }

        /** Sends a body whose only end is the end of the connection. */
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

        /** Begins a response and then says nothing until the client goes away. */
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
