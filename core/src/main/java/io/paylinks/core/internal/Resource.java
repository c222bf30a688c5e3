package io.paylinks.core.internal;

import io.paylinks.core.internal.call.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the operations of one resource: its name, its record, and the name under which the API wraps it.
 *
 * <p>GET, PUT and DELETE may be retried; POST and PATCH may not.
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

    /** Sets the name under which bodies and responses contain the resource. */
    public Resource<T> envelope(String name) {
        return new Resource<>(exchange, this.name, type, name);
    }

    Endpoint endpoint(String verb, String method, String path) {
        return new Endpoint(name + "." + verb, method, path, true);
    }

    /**
     * Returns the request of an operation that needs its fields before a request is sent.
     *
     * @throws IllegalArgumentException if it is null
     */
    public <Q> Q requireRequest(String verb, @Nullable Q request) {
        return new Operation<>(this, endpoint(verb, "", ""), false).requireRequest(request);
    }

    /**
     * Begins a read.
     *
     * @param verb the name of the operation without that of the resource, such as {@code get} in {@code payments.get}
     * @param path the path with <code>{name}</code> for each id
     * @param ids their values; each becomes a percent-encoded path segment
     * @throws IllegalArgumentException if an id is null, blank, {@code .} or {@code ..}
     */
    public Operation<T> get(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "GET", path), true, ids);
    }

    /** Begins a POST, which is sent at most once unless {@link Operation#idempotentCreate} says otherwise. */
    public Operation<T> post(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "POST", path), false, ids);
    }

    /** Begins a PATCH, which is sent at most once. */
    public Operation<T> patch(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "PATCH", path), false, ids);
    }

    /** Begins a PUT, which may be retried. */
    public Operation<T> put(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "PUT", path), true, ids);
    }

    /** Begins a deletion, which may be retried. */
    public Operation<T> delete(String verb, String path, String... ids) {
        return new Operation<>(this, endpoint(verb, "DELETE", path), true, ids);
    }
}
