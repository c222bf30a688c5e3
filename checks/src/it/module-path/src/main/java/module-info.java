module consumer {
    requires io.paylinks.stream;
    requires io.paylinks.gocardless;
    requires io.paylinks.testing;
}
