package io.paylinks.testing;

import io.paylinks.testing.gocardless.Api;
import java.time.Clock;

/** A fake of the GoCardless API. */
public final class FakeGoCardless extends FakeServer {

    /** The access token that the fake accepts. */
    public static final String ACCESS_TOKEN = Api.ACCESS_TOKEN;

    /** The id of an active Bacs mandate that is there from the start. */
    public static final String MANDATE_ID = "MD123";

    /** The id of the customer of {@link #MANDATE_ID}. */
    public static final String CUSTOMER_ID = "CU123";

    /** The id of the creditor of all mandates. */
    public static final String CREDITOR_ID = Api.CREDITOR_ID;

    private final Api api;

    private FakeGoCardless(Api api, int port) {
        super(api, port);
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
     * Starts a fake on a certain port of 127.0.0.1.
     *
     * @param port the port
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeGoCardless start(int port) {
        return new FakeGoCardless(new Api(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeGoCardless start(Clock clock) {
        return new FakeGoCardless(new Api(clock), 0);
    }

    /**
     * Adds a mandate of a new customer.
     *
     * @param status its status; payments can be created on {@code active} ones
     * @return the id of the mandate
     */
    public String mandate(String status) {
        return locked(() -> api.mandates.seed(status));
    }

    /**
     * Moves a payment on, as the banks would.
     *
     * @param paymentId the id of an existing payment
     * @param status its new status, for instance {@code confirmed}
     * @throws IllegalArgumentException if there is no such payment
     */
    public void movePayment(String paymentId, String status) {
        run(() -> api.payments.move(paymentId, status));
    }
}
