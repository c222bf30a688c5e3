/**
 * In-process fakes of the Stream, GoCardless and Devdraft APIs, for tests without keys or network.
 *
 * <p>Start {@link io.paylinks.testing.FakeStream}, {@link io.paylinks.testing.FakeGoCardless} or
 * {@link io.paylinks.testing.FakeDevdraft}, and build a client with its {@code url()} and its keys. A
 * {@link io.paylinks.testing.Fault} makes a request fail, a {@link io.paylinks.testing.RecordedRequest} is a request
 * that your code sent, a {@link io.paylinks.testing.WebhookDelivery} a webhook that your endpoint received. The fakes
 * use plain HTTP, so any client can call them.
 */
module io.paylinks.testing {
    requires transitive com.fasterxml.jackson.databind;
    requires java.net.http;
    requires jdk.httpserver;
    requires static transitive org.jspecify;

    exports io.paylinks.testing;
}
