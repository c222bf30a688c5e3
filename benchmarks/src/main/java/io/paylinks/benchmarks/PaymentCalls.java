package io.paylinks.benchmarks;

import java.util.List;
import okhttp3.OkHttpClient;

/** Calls of GoCardless, through the SDK or by hand. */
interface PaymentCalls {
    Object get();

    Object create();

    List<?> page();

    /** Makes one side; it brings its own OkHttpClient if none is given. */
    static PaymentCalls of(Side side, String url, OkHttpClient http) {
        return switch (side) {
            case SDK -> new SdkPayments(url, http);
            case BY_HAND -> new HandPayments(url, http);
        };
    }
}
