/** In-process fakes of the Stream, GoCardless and Devdraft APIs, for tests without keys or network. */
module io.paylinks.testing {
    requires transitive com.fasterxml.jackson.databind;
    requires java.net.http;
    requires jdk.httpserver;
    requires static transitive org.jspecify;

    exports io.paylinks.testing;
}
