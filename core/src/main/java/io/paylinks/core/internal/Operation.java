package io.paylinks.core.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a provider, with its arguments: everything that a resource method has to say. Made anew for each call.
 *
 * <p>The verb says whether the request may be sent again: GET, PUT and DELETE may; POST and PATCH may not, unless the
 * server honours a key.
 */
public final class Operation {
    static final String RAW = "send";

    final String id;
    final String method;
    final String path;
    final List<String> arguments;
    boolean replayable;
    boolean sendsKey;

    @Nullable
    Object query;

    @Nullable
    Object body;

    @Nullable
    String bodyEnvelope;

    @Nullable
    String envelope;

    @Nullable
    String existing;

    private Operation(String id, String method, String path, boolean replayable, String... arguments) {
        checkArguments(path, arguments);
        this.id = id;
        this.method = method;
        this.path = path;
        this.arguments = List.of(arguments);
        this.replayable = replayable;
    }

    /**
     * Declares a read.
     *
     * @param id the operation's name, such as {@code paymentLinks.get}
     * @param path the path with <code>{name}</code> for each argument
     * @param arguments ids, each sent as one percent-encoded segment
     * @throws IllegalArgumentException if an argument is null, blank, {@code .} or {@code ..}
     */
    public static Operation get(String id, String path, String... arguments) {
        return new Operation(id, "GET", path, true, arguments);
    }

    /** Declares a POST. */
    public static Operation post(String id, String path, String... arguments) {
        return new Operation(id, "POST", path, false, arguments);
    }

    /** Declares a PATCH. */
    public static Operation patch(String id, String path, String... arguments) {
        return new Operation(id, "PATCH", path, false, arguments);
    }

    /** Declares a PUT that sets a state, so that a second one changes nothing. */
    public static Operation put(String id, String path, String... arguments) {
        return new Operation(id, "PUT", path, true, arguments);
    }

    /** Declares a deletion. */
    public static Operation delete(String id, String path, String... arguments) {
        return new Operation(id, "DELETE", path, true, arguments);
    }

    /** Declares what no resource models: sent again only if it reads. */
    static Operation raw(String method, String path) {
        return new Operation(RAW, method, path, method.equals("GET"));
    }

    /** Adds the list request whose fields become the query. */
    public Operation query(Object request) {
        query = request;
        return this;
    }

    /** Adds the body. */
    public Operation body(Object request) {
        body = request;
        return this;
    }

    /** Adds a body that is sent under a name. */
    public Operation body(String name, Object request) {
        bodyEnvelope = name;
        body = request;
        return this;
    }

    /** Says under which name the answer holds its value. */
    public Operation envelope(String name) {
        envelope = name;
        return this;
    }

    /** Sends an idempotency key, though nobody promises that the server honours it. */
    public Operation sendsKey() {
        sendsKey = true;
        return this;
    }

    /** Sends an idempotency key that the server is known to honour, so that the request may be sent again with it. */
    public Operation keyHonoured() {
        replayable = true;
        return sendsKey();
    }

    /** Says that a second request would do harm, whatever the verb. */
    public Operation notReplayable() {
        replayable = false;
        return this;
    }

    /** Says at which path to read what an earlier request with the same key had made, its one argument being the id. */
    public Operation existingAt(String path) {
        existing = path;
        return this;
    }

    boolean reads() {
        return method.equals("GET");
    }

    private static void checkArguments(String path, String... arguments) {
        int from = 0;
        for (String argument : arguments) {
            int open = path.indexOf('{', from);
            from = path.indexOf('}', open);
            if (argument == null || argument.isBlank() || argument.equals(".") || argument.equals("..")) {
                String given = argument == null ? "null" : '"' + argument + '"';
                throw new IllegalArgumentException(path.substring(open + 1, from) + " must be an id, not " + given);
            }
        }
    }
}
