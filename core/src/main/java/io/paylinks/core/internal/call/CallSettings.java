package io.paylinks.core.internal.call;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.internal.Provider;

/**
 * The settings of a client's calls.
 *
 * @param shared the state shared with derived clients
 * @param headers the headers that follow from the options
 * @param scope what {@code async}, {@code withResponse} and others add
 */
public record CallSettings(Shared shared, ClientOptions options, CommonHeaders headers, Scope scope) {

    /** Creates the settings of a client. */
    public static CallSettings of(Shared shared, ClientOptions options) {
        return new CallSettings(shared, options, new CommonHeaders(shared, options), Scope.NONE);
    }

    /** Returns these settings with other options. The calls no longer share a preparation. */
    public CallSettings with(ClientOptions options) {
        return new CallSettings(shared, options, new CommonHeaders(shared, options), scope.withPreparation(null));
    }

    public CallSettings with(Scope scope) {
        return new CallSettings(shared, options, headers, scope);
    }

    /** Returns the shared preparation, or a new one. */
    public Preparation preparation() {
        return scope.preparation() != null ? scope.preparation() : new Preparation(this);
    }

    /** Returns whether the client was closed or the call cancelled. */
    boolean isEnded() {
        return shared.transport().isClosed() || scope.cancellation().isCancelled();
    }

    /** Returns why the call ended early. */
    String endedBecause() {
        return shared.transport().isClosed() ? "the client was closed" : "the call was cancelled";
    }

    Provider provider() {
        return shared.provider();
    }
}
