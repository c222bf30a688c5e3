package io.paylinks.core.internal;

import io.paylinks.core.Page;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation of a resource, with its arguments. Made anew for each call. */
public final class Operation<T> {
    static final String RAW = "send";

    final Resource<T> resource;
    final String method;
    final String path;
    final String[] ids;
    private final String verb;
    boolean replayable;
    boolean replayableByKey;

    @Nullable
    Object query;

    @Nullable
    Body body;

    @Nullable
    Duration timeout;

    boolean anonymous;

    @Nullable
    String existing;

    Operation(Resource<T> resource, String verb, String method, String path, boolean replayable, String... ids) {
        this.resource = resource;
        this.verb = verb;
        this.method = method;
        this.path = path;
        this.ids = ids;
        this.replayable = replayable;
        checkIds();
    }

    /** Adds the list request whose fields become the query. */
    public Operation<T> query(Object request) {
        query = given(request);
        return this;
    }

    /** Adds the body, in the envelope of the resource if it has one. */
    public Operation<T> body(Object request) {
        return body(resource.envelope, request);
    }

    /** Adds a body that is sent under a name of its own; null for none. */
    public Operation<T> body(@Nullable String envelope, Object request) {
        body = new Body.Json(envelope, given(request));
        return this;
    }

    /** Adds a form as the body, whose fields are written as those of a query. */
    public Operation<T> form(Object request) {
        body = new Body.Form(given(request));
        return this;
    }

    /** Adds a form as the body, whose parts can be files. */
    public Operation<T> multipart(List<Part> parts) {
        body = new Body.Multipart(null, parts);
        return this;
    }

    /** Adds a form as the body: the fields of a request as text, as a query writes them, and then files. */
    public Operation<T> multipart(Object request, List<Part> files) {
        body = new Body.Multipart(given(request), files);
        return this;
    }

    /** Gives each attempt another time limit than the client's options do. */
    public Operation<T> timeout(Duration timeout) {
        this.timeout = timeout;
        return this;
    }

    /** Says that the operation needs no credentials, so that none are sent. */
    public Operation<T> anonymous() {
        anonymous = true;
        return this;
    }

    /**
     * Says that the server honours the key of this create, so that it may be sent again with it.
     *
     * @param path where to read what an earlier request with the same key created, its one id being the resource's; if
     *     that contradicts this request, it is a conflict
     */
    public Operation<T> created(String path) {
        existing = path;
        return keyHonoured();
    }

    /** Says that the server honours the key, so that the request may be sent again with it. */
    public Operation<T> keyHonoured() {
        replayable = true;
        replayableByKey = true;
        return this;
    }

    /** Says that a second request would do harm, whatever the verb. */
    public Operation<T> atMostOnce() {
        replayable = false;
        return this;
    }

    /** Makes the call and returns the resource. */
    public T send() {
        return send(resource.type);
    }

    /** Makes the call and returns what it answers instead of the resource. */
    public <V> V send(Class<V> type) {
        return resource.exchange.send(this, type);
    }

    /** Makes the call and returns the first page of a list. */
    public Page<T> page() {
        return resource.exchange.page(this);
    }

    /** Makes the call and returns a list that the server never divides into pages. */
    public Page<T> onlyPage() {
        return resource.exchange.page(this, Paging.NONE, false);
    }

    /**
     * Makes the call and returns the first page of a list whose server may ignore paging: a page without new items is
     * the end.
     */
    public Page<T> pageUntilRepeated() {
        return resource.exchange.page(this, resource.exchange.provider().paging(), true);
    }

    /** Returns the operation's name, such as {@code paymentLinks.get}. */
    String id() {
        return isModelled() ? resource.name + "." + verb : RAW;
    }

    /** Returns the path with <code>{name}</code> for each id; empty for a raw request, whose path may hold data. */
    String template() {
        return isModelled() ? path : "";
    }

    boolean isModelled() {
        return !resource.name.isEmpty();
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Returns a request, unless it is null: that is refused, and the listeners hear of it. */
    <Q> Q given(@Nullable Q request) {
        if (request == null) {
            String why = resource.name + "." + verb + ": request must not be null; no request was sent";
            throw resource.exchange.refused(this, new IllegalArgumentException(why));
        }
        return request;
    }

    private void checkIds() {
        int from = 0;
        for (String id : ids) {
            int open = path.indexOf('{', from);
            from = path.indexOf('}', open);
            if (id == null || id.isBlank() || id.equals(".") || id.equals("..")) {
                String name = path.substring(open + 1, from);
                String why = name + " must not be " + (id == null ? "null" : id.isBlank() ? "blank" : '"' + id + '"');
                throw resource.exchange.refused(this, new IllegalArgumentException(why));
            }
        }
    }
}
