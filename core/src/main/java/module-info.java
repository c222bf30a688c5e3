/** What the Paylinks clients share: options, errors, pages, and the machinery behind them. */
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
}
