module consumer {
    requires io.paylinks.stream;
    requires io.paylinks.testing;
    requires jdk.httpserver; // of Main's own server
}
