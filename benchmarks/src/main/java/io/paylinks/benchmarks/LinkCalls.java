package io.paylinks.benchmarks;

/** Calls of Stream, with the SDK or hand-written. */
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
