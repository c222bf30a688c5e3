package io.paylinks.testing;

import io.paylinks.testing.devdraft.Api;
import io.paylinks.testing.devdraft.Resources;
import io.paylinks.testing.engine.data.Arguments;
import java.math.BigDecimal;
import java.time.Clock;

/**
 * A fake of the Devdraft API.
 *
 * <pre>{@code
 * try (FakeDevdraft fake = FakeDevdraft.start();
 *         DevdraftClient devdraft = DevdraftClient.builder()
 *                 .baseUrl(fake.url())
 *                 .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
 *                 .build()) {
 *     fake.removeScope("payment_link:list");
 *     devdraft.paymentLinks().list(); // a PermissionDeniedException
 * }
 * }</pre>
 *
 * <p>Like the real one it answers 100 requests in a minute and rejects the rest with 429 until the next minute of its
 * clock begins; see {@link #rateLimit(int)}. It keeps the responses to writes with an idempotency key for 24 hours of
 * its clock. Webhooks can be managed, but none is delivered: no source says how Devdraft signs them.
 */
public final class FakeDevdraft extends FakeServer {

    /** The client key that the fake accepts, together with {@link #SECRET}. */
    public static final String API_KEY = Api.KEY;

    /** The client secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String SECRET = Api.SECRET;

    /** The id of a payment link, or anything else, of another application: every access to it is denied with 401. */
    public static final String FOREIGN_LINK_ID = Api.FOREIGN_ID;

    private final Resources resources;

    private FakeDevdraft(Resources resources, int port) {
        super(resources.api, () -> {}, port);
        this.resources = resources;
    }

    /**
     * Starts a fake on a free port of 127.0.0.1.
     *
     * @return the running fake
     */
    public static FakeDevdraft start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts a fake on a certain port of 127.0.0.1.
     *
     * @param port the port
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeDevdraft start(int port) {
        return new FakeDevdraft(new Resources(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeDevdraft start(Clock clock) {
        Arguments.notNull("clock", clock);
        return new FakeDevdraft(new Resources(clock), 0);
    }

    /**
     * Takes a scope from the client key: operations that need it answer 403.
     *
     * <p>Devdraft names scopes of {@code payment_link} ({@code create}, {@code list}, {@code read}, {@code update}) and
     * of {@code webhook} ({@code create}, {@code read}, which lists too, {@code update}, {@code delete}) only. For the
     * rest the fake makes names of the same form, which may not be the real ones: {@code customer}, {@code product},
     * {@code invoice}, {@code tax}, {@code test_payment}, {@code payment_intent}, {@code transfer}, {@code wallet},
     * {@code liquidation_address}, {@code balance}, {@code exchange_rate} or {@code health}, a colon and
     * {@code create}, {@code list}, {@code read}, {@code update}, {@code delete} or {@code refund}. Reading a balance,
     * a rate or the health is {@code read}; uploading images is {@code product:update}.
     *
     * @param scope for instance {@code payment_link:create}
     * @throws IllegalArgumentException if no operation needs such a scope
     */
    public void removeScope(String scope) {
        Arguments.notNull("scope", scope);
        run(() -> resources.api.removeScope(scope));
    }

    /**
     * Deactivates a payment link, as its owner would in the console.
     *
     * @param linkId the id of an existing link
     * @throws IllegalArgumentException if there is no such link
     */
    public void deactivateLink(String linkId) {
        Arguments.notNull("linkId", linkId);
        run(() -> resources.links.deactivate(linkId));
    }

    /**
     * Sets how many requests are answered in a minute; 100 at the start. The requests of this minute still count.
     *
     * @param requests the number of requests, at least 0
     * @return this fake
     * @throws IllegalArgumentException if the number is negative
     */
    public FakeDevdraft rateLimit(int requests) {
        Arguments.atLeast(0, "requests", requests);
        return locked(() -> {
            resources.api.rate.limit(requests);
            return this;
        });
    }

    /**
     * Sets how large an uploaded image may be; 10 MiB at the start, the larger one of the two documented limits. Larger
     * ones are rejected with 413.
     *
     * @param bytes the size in bytes, at least 1
     * @return this fake
     * @throws IllegalArgumentException if the size is less than 1
     */
    public FakeDevdraft maxImageSize(long bytes) {
        Arguments.atLeast(1L, "bytes", bytes);
        return locked(() -> {
            resources.products.maxImageSize = bytes;
            return this;
        });
    }

    /**
     * Sets the middle rate between US dollar and euro; 0.92 at the start. The rate from euro to US dollar is its
     * inverse; buying rates are half a percent lower, selling rates half a percent higher.
     *
     * @param eurosForADollar for instance {@code 0.92}; more than 0
     * @return this fake
     * @throws IllegalArgumentException if the rate is not a positive decimal number
     */
    public FakeDevdraft exchangeRate(String eurosForADollar) {
        Arguments.notNull("eurosForADollar", eurosForADollar);
        BigDecimal rate = Arguments.decimal("the rate", eurosForADollar);
        if (rate.signum() == 0) {
            throw new IllegalArgumentException("the rate must be positive");
        }
        return locked(() -> {
            resources.rates.euros = rate;
            return this;
        });
    }

    /**
     * Adds an empty wallet to the preloaded one, which is on {@code ethereum} and has 1000.00 USDC.
     *
     * @param chain for instance {@code polygon}
     * @return the id of the wallet
     * @throws IllegalArgumentException if Devdraft has no wallets on the chain
     */
    public String wallet(String chain) {
        Arguments.notNull("chain", chain);
        return locked(() -> resources.wallets.add(chain));
    }

    /**
     * Sets the balance of a wallet in a currency. Conversions and external transfers take from it, and are rejected
     * with 400 where it does not suffice; no source tells how the real API rejects them.
     *
     * @param walletId the id of a wallet
     * @param currency {@code usdc} or {@code eurc}
     * @param amount for instance {@code 250.00}; at least 0
     * @throws IllegalArgumentException if there is no such wallet or currency, or the amount is not a decimal number
     */
    public void balance(String walletId, String currency, String amount) {
        Arguments.notNull("walletId", walletId);
        Arguments.notNull("currency", currency);
        Arguments.notNull("amount", amount);
        BigDecimal balance = Arguments.decimal("the balance", amount);
        run(() -> resources.wallets.set(walletId, currency, balance));
    }
}
