package io.paylinks.core.internal.call;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.internal.Provider;

/**
 * How a client makes its calls.
 *
 * @param shared what it shares with the clients that are derived from it
 * @param headers the headers that follow from the options
 * @param scope what {@code async}, {@code withResponse} and the like add
 */
public record CallSettings(Shared shared, ClientOptions options, CommonHeaders headers, Scope scope) {

    /** Creates the settings of a client. */
    public static CallSettings of(Shared shared, ClientOptions options) {
        return new CallSettings(shared, options, new CommonHeaders(shared, options), Scope.NONE);
    }

    /** Returns these settings with other options. Calls are no longer made together. */
    public CallSettings with(ClientOptions options) {
        return new CallSettings(shared, options, new CommonHeaders(shared, options), scope.withPreparation(null));
    }

    public CallSettings with(Scope scope) {
        return new CallSettings(shared, options, headers, scope);
    }

    /** Returns what calls that are made together have in common, or begins anew. */
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
