/**
 * The common part of the Paylinks clients. Each client is in the module of its provider; this module contains the types
 * that its calls take and return:
 *
 * <ul>
 *   <li>{@link io.paylinks.core.PaylinksClient}: derived clients, asynchronous calls, full responses
 *   <li>{@link io.paylinks.core.ClientBuilder} and {@link io.paylinks.core.ClientOptions}: settings
 *   <li>{@link io.paylinks.core.Page}: pagination
 *   <li>{@link io.paylinks.core.OpenEnum}: values of a set that the provider may extend
 *   <li>{@link io.paylinks.core.error.CallException}: what failed, and whether money may have moved
 *   <li>{@link io.paylinks.core.Limiter}, {@link io.paylinks.core.RequestHook}, {@link io.paylinks.core.CallListener}:
 *       extension points
 * </ul>
 */
@SuppressWarnings("module") // the qualified exports name modules that are compiled after this one
module io.paylinks.core {
    requires transitive okhttp3;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static transitive org.jspecify;

    exports io.paylinks.core;
    exports io.paylinks.core.error;
    exports io.paylinks.core.webhook;
    exports io.paylinks.core.internal to
            io.paylinks.stream,
            io.paylinks.gocardless,
            io.paylinks.devdraft;
    exports io.paylinks.core.internal.error to
            io.paylinks.stream,
            io.paylinks.gocardless,
            io.paylinks.devdraft;
    exports io.paylinks.core.internal.json to
            io.paylinks.stream,
            io.paylinks.gocardless,
            io.paylinks.devdraft;
    exports io.paylinks.core.internal.webhook to
            io.paylinks.stream,
            io.paylinks.gocardless,
            io.paylinks.devdraft;
}
