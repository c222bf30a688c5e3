package io.paylinks.core.internal;

import io.paylinks.core.Page;
import io.paylinks.core.internal.call.Body;
import io.paylinks.core.internal.call.Endpoint;
import io.paylinks.core.internal.call.Request;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation of a resource with its arguments. A new one is created for each call. */
public final class Operation<T> {
    private final Resource<T> resource;
    private final Endpoint endpoint;
    private final String[] ids;
    private boolean isReplayable;
    private boolean isIdempotentByKey;
    private boolean isAnonymous;
    private @Nullable Object query;
    private @Nullable Body body;
    private @Nullable Duration timeout;
    private @Nullable Endpoint existing;

    Operation(Resource<T> resource, Endpoint endpoint, boolean isReplayable, String... ids) {
        this.resource = resource;
        this.endpoint = endpoint;
        this.ids = ids;
        this.isReplayable = isReplayable;
        String problem = endpoint.problemOf(ids);
        if (problem != null) {
            throw resource.exchange.refused(endpoint, new IllegalArgumentException(problem));
        }
    }

    /** Adds the list request whose fields become the query. */
    public Operation<T> query(Object request) {
        query = requireRequest(request);
        return this;
    }

    /** Adds the body, in the envelope of the resource if it has one. */
    public Operation<T> body(Object request) {
        return body(resource.envelope, request);
    }

    /** Adds the body in an envelope, or null for none. */
    public Operation<T> body(@Nullable String envelope, Object request) {
        body = new Body.Json(envelope, requireRequest(request));
        return this;
    }

    /** Adds a form as the body, whose fields are written like those of a query. */
    public Operation<T> form(Object request) {
        body = new Body.Form(requireRequest(request));
        return this;
    }

    /** Adds a form as the body, whose parts can be files. */
    public Operation<T> multipart(List<Part> parts) {
        body = new Body.Multipart(null, parts);
        return this;
    }

    /** Adds a form as the body: the fields of a request as text, as a query writes them, and then files. */
    public Operation<T> multipart(Object request, List<Part> files) {
        body = new Body.Multipart(requireRequest(request), files);
        return this;
    }

    /** Overrides the attempt timeout of the options. */
    public Operation<T> timeout(Duration timeout) {
        this.timeout = timeout;
        return this;
    }

    /** Sends no credentials, because the operation needs none. */
    public Operation<T> anonymous() {
        isAnonymous = true;
        return this;
    }

    /**
     * Declares that the server honours the idempotency key of this create, so that it may be retried with the same key.
     *
     * @param path the path to fetch what an earlier request with the same key created, with one id; if that differs
     *     from this request, a conflict is thrown
     */
    public Operation<T> idempotentCreate(String path) {
        existing = resource.endpoint("get", "GET", path);
        return idempotentByKey();
    }

    /** Declares that the server honours the idempotency key, so that the request may be retried with the same key. */
    public Operation<T> idempotentByKey() {
        isReplayable = true;
        isIdempotentByKey = true;
        return this;
    }

    /** Declares that a repetition may do harm, whatever the HTTP method. */
    public Operation<T> atMostOnce() {
        isReplayable = false;
        return this;
    }

    /** Makes the call and returns the resource. */
    public T send() {
        return send(resource.type);
    }

    /** Makes the call and returns another type than the resource. */
    public <V> V send(Class<V> type) {
        return resource.exchange.send(request(), resource.envelope, type);
    }

    /** Makes the call and returns the first page of a list. */
    public Page<T> page() {
        return resource.exchange.page(request(), resource, paging(), false);
    }

    /** Makes the call and returns a list that always consists of one page. */
    public Page<T> singlePage() {
        return resource.exchange.page(request(), resource, Paging.NONE, false);
    }

    /**
     * Makes the call and returns the first page of a list whose server may ignore paging: a page without new items is
     * the end.
     */
    public Page<T> pageUntilRepeated() {
        return resource.exchange.page(request(), resource, paging(), true);
    }

    private Paging paging() {
        return resource.exchange.provider().paging();
    }

    private Request request() {
        Request.Terms terms = new Request.Terms(isReplayable, isIdempotentByKey, isAnonymous, timeout, existing);
        return new Request(endpoint, List.of(ids), query, body, terms);
    }

    /** Returns a request that must not be null. Notifies the listeners if it is. */
    <Q> Q requireRequest(@Nullable Q request) {
        if (request == null) {
            String why = endpoint.operation() + ": request must not be null; no request was sent";
            throw resource.exchange.refused(endpoint, new IllegalArgumentException(why));
        }
        return request;
    }
}
