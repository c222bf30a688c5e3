package io.paylinks.benchmarks;

/** Calls of Stream, through the SDK or by hand. */
interface LinkCalls {
    Object get();

    Object create();

    static LinkCalls of(Side side, String url) {
        return switch (side) {
            case SDK -> new SdkLinks(url);
            case BY_HAND, STRICT -> new HandLinks(side, url);
        };
    }
}
