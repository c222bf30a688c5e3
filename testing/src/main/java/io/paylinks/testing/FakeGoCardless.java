package io.paylinks.testing;

import java.time.Clock;

/** A fake of the GoCardless API. */
public final class FakeGoCardless extends FakeServer {

    /** The access token that the fake accepts. */
    public static final String ACCESS_TOKEN = "fake-gocardless-token";

    /** The id of an active Bacs mandate that is there from the start. */
    public static final String MANDATE_ID = "MD123";

    /** The id of the customer of {@link #MANDATE_ID}. */
    public static final String CUSTOMER_ID = "CU123";

    /** The id of the creditor of all mandates. */
    public static final String CREDITOR_ID = "CR123";

    private final GoCardlessApi api;

    private FakeGoCardless(GoCardlessApi api) {
        super(api);
        this.api = api;
        locked(() -> api.mandates.seed(MANDATE_ID, CUSTOMER_ID, "active"));
    }

    /**
     * Starts a fake on a free port of 127.0.0.1.
     *
     * @return the running fake
     */
    public static FakeGoCardless start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeGoCardless start(Clock clock) {
        return new FakeGoCardless(new GoCardlessApi(clock));
    }

    /**
     * Adds a mandate of a new customer.
     *
     * @param status its status; payments can be created on {@code active} ones
     * @return the id of the mandate
     */
    public String mandate(String status) {
        return locked(() -> api.mandates
                .seed(api.ids.prefixed("MD"), api.ids.prefixed("CU"), status)
                .path("id")
                .asText());
    }

    /**
     * Moves a payment on, as the banks would.
     *
     * @param paymentId the id of an existing payment
     * @param status its new status, for instance {@code confirmed}
     * @throws IllegalArgumentException if there is no such payment
     */
    public void movePayment(String paymentId, String status) {
        locked(() -> api.payments.table.get(paymentId).put("status", status));
    }
}
