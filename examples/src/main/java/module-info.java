/** Small programs that show how to use the clients. */
module io.paylinks.examples {
    requires io.paylinks.stream;
    requires io.paylinks.gocardless;
    requires io.paylinks.devdraft;
    requires io.paylinks.testing;
    requires jdk.httpserver;
}
