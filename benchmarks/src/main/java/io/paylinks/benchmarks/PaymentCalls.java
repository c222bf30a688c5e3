package io.paylinks.benchmarks;

import okhttp3.OkHttpClient;

/** Calls of GoCardless, with the SDK or hand-written. */
interface PaymentCalls {
    Object get();

    Object create();

    Object page();

    /** Creates one side, with its own OkHttpClient if none is given. */
    static PaymentCalls of(Side side, String url, OkHttpClient http) {
        return switch (side) {
            case SDK -> new SdkPayments(url, http);
            case BY_HAND, STRICT -> new HandPayments(side, url, http);
        };
    }
}
