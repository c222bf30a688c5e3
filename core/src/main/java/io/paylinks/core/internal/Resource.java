package io.paylinks.core.internal;

import io.paylinks.core.internal.call.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * What the operations of one resource share: its name, the record of its answers, and the name under which the API
 * wraps it.
 *
 * <p>The verb says whether a request may be sent again: GET, PUT and DELETE may; POST and PATCH may not.
 */
public final class Resource<T> {
    final Exchange exchange;
    final String name;
    final Class<T> type;

    @Nullable
    final String envelope;

    Resource(Exchange exchange, String name, Class<T> type, @Nullable String envelope) {
        this.exchange = exchange;
        this.name = name;
        this.type = type;
        this.envelope = envelope;
    }

    /** Says under which name bodies and answers hold the resource. */
    public Resource<T> envelope(String name) {
        return new Resource<>(exchange, this.name, type, name);
    }

    Endpoint endpoint(String verb, String method, String path) {
        return new Endpoint(name + "." + verb, method, path, true);
    }

    /**
     * Returns the request of an operation that looks into it before it sends anything.
     *
     * @throws IllegalArgumentException if it is null
     */
    public <Q> Q given(String verb, @Nullable Q request) {
        return new Operation<>(this, endpoint(verb, "", ""), false).given(request);
    }

    /**
     * Begins a read.
     *
     * @param verb what the operation is called after the resource, such as {@code get} in {@code payments.get}
     * @param path the path with <code>{name}</code> for each id
     * @param ids what to put there, each as one percent-encoded segment
     * @throws IllegalArgumentException if an id is null, blank, {@code .} or {@code ..}
     */
    public Operation<T> get(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "GET", path), true, ids);
    }

    /** Begins a POST, which is sent at most once unless {@link Operation#created} says otherwise. */
    public Operation<T> post(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "POST", path), false, ids);
    }

    /** Begins a PATCH, which is sent at most once. */
    public Operation<T> patch(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "PATCH", path), false, ids);
    }

    /** Begins a PUT that sets a state, so that a second one changes nothing. */
    public Operation<T> put(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "PUT", path), true, ids);
    }

    /** Begins a deletion. */
    public Operation<T> delete(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "DELETE", path), true, ids);
    }
}
