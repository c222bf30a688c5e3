package io.paylinks.testing;

import java.time.Clock;

/** A fake of the Stream API (streampay.sa). */
public final class FakeStream extends FakeServer {

    /** The API key that the fake accepts, together with {@link #API_SECRET}. */
    public static final String API_KEY = "fake-stream-key";

    /** The API secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String API_SECRET = "fake-stream-secret";

    /** The bearer token that the fake accepts instead of key and secret. */
    public static final String TOKEN = "fake-stream-token";

    /** The id of a product that is there from the start: ONE_OFF, 10.00 SAR. */
    public static final String PRODUCT_ID = "b6a1f8c2-5d0e-4c7b-9a3f-2e1d0c9b8a70";

    /** The e-mail address of the account's user. */
    public static final String USER_EMAIL = "owner@example.com";

    private final StreamApi api;

    private FakeStream(StreamApi api) {
        super(api);
        this.api = api;
        locked(() -> api.products.seed(PRODUCT_ID, "Coffee beans", "ONE_OFF", "", "10.00"));
    }

    /**
     * Starts a fake on a free port of 127.0.0.1.
     *
     * @return the running fake
     */
    public static FakeStream start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeStream start(Clock clock) {
        return new FakeStream(new StreamApi(clock));
    }

    /**
     * Sets whether {@code GET /api/v2/me} says that the organization is a sandbox; it does at the start.
     *
     * @param sandbox what it says
     * @return this fake
     */
    public FakeStream sandbox(boolean sandbox) {
        return locked(() -> {
            api.organization.sandbox = sandbox;
            return this;
        });
    }

    /**
     * Adds a one-time product.
     *
     * @param name its name
     * @param price its price in SAR with VAT, for instance {@code 99.99}
     * @return the id of the product
     */
    public String product(String name, String price) {
        return locked(() -> api.products
                .seed(api.ids.uuid(), name, "ONE_OFF", "", price)
                .path("id")
                .asText());
    }
}
