/**
 * What the Paylinks clients share. A client itself is in the module of its provider; here is what its calls take and
 * return:
 *
 * <ul>
 *   <li>{@link io.paylinks.core.PaylinksClient}: other options, calls in the background, the response beside the value
 *   <li>{@link io.paylinks.core.ClientBuilder} and {@link io.paylinks.core.ClientOptions}: what can be set
 *   <li>{@link io.paylinks.core.Page}: lists, page by page
 *   <li>{@link io.paylinks.core.OpenEnum}: values of a set that the provider may extend
 *   <li>{@link io.paylinks.core.error.CallException}: what went wrong, and if money may have moved
 *   <li>{@link io.paylinks.core.Limiter}, {@link io.paylinks.core.RequestHook}, {@link io.paylinks.core.CallListener}:
 *       what acts on each call
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
