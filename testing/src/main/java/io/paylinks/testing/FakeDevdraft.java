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
 *     devdraft.paymentLinks().list(); // throws a PermissionDeniedException
 * }
 * }</pre>
 *
 * <p>Like the real API it accepts 100 requests per minute and rejects further ones with 429 until the next minute of
 * its clock; see {@link #rateLimit(int)}. It remembers the responses to writes with an idempotency key for 24 hours of
 * its clock. Webhooks can be managed but are not delivered, because no source documents how Devdraft signs them.
 */
public final class FakeDevdraft extends FakeServer {

    /** The client key that the fake accepts, together with {@link #SECRET}. */
    public static final String API_KEY = Api.KEY;

    /** The client secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String SECRET = Api.SECRET;

    /** The id of a payment link, or any other resource, of another application: every access is rejected with 401. */
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
     * Starts a fake on the given port of 127.0.0.1.
     *
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeDevdraft start(int port) {
        return new FakeDevdraft(new Resources(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from the given clock.
     *
     * @return the running fake
     */
    public static FakeDevdraft start(Clock clock) {
        Arguments.notNull("clock", clock);
        return new FakeDevdraft(new Resources(clock), 0);
    }

    /**
     * Removes a scope from the client key: operations that require it respond with 403.
     *
     * <p>Devdraft documents only the scopes of {@code payment_link} ({@code create}, {@code list}, {@code read},
     * {@code update}) and of {@code webhook} ({@code create}, {@code read}, which also allows listing, {@code update},
     * {@code delete}). For other resources the fake uses names of the same form, which may differ from the real ones:
     * {@code customer}, {@code product}, {@code invoice}, {@code tax}, {@code test_payment}, {@code payment_intent},
     * {@code transfer}, {@code wallet}, {@code liquidation_address}, {@code balance}, {@code exchange_rate} or
     * {@code health}, a colon and {@code create}, {@code list}, {@code read}, {@code update}, {@code delete} or
     * {@code refund}. Reading a balance, a rate or the health is {@code read}; uploading images is
     * {@code product:update}.
     *
     * @param scope a scope, such as {@code payment_link:create}
     * @throws IllegalArgumentException if no operation requires the scope
     */
    public void removeScope(String scope) {
        Arguments.notNull("scope", scope);
        run(() -> resources.api.removeScope(scope));
    }

    /**
     * Deactivates a payment link, as its owner would in the console.
     *
     * @param linkId the id of an existing link
     * @throws IllegalArgumentException if the link does not exist
     */
    public void deactivateLink(String linkId) {
        Arguments.notNull("linkId", linkId);
        run(() -> resources.links.deactivate(linkId));
    }

    /**
     * Sets the number of requests accepted per minute. Requests of the current minute are included. Default: 100.
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
     * Sets the maximum size of an uploaded image. Larger ones are rejected with 413. Default: 10 MiB, the higher of the
     * two documented limits.
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
     * Sets the mid-market rate from US dollars to euros. The rate from euros to US dollars is its inverse; buying rates
     * are half a percent lower, selling rates half a percent higher. Default: 0.92.
     *
     * @param eurosForADollar the value of one dollar in euros, such as {@code 0.92}; must be positive
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
     * Adds an empty wallet. One wallet is preloaded: on {@code ethereum}, with 1000.00 USDC.
     *
     * @param chain the chain, such as {@code polygon}
     * @return the id of the wallet
     * @throws IllegalArgumentException if Devdraft has no wallets on the chain
     */
    public String wallet(String chain) {
        Arguments.notNull("chain", chain);
        return locked(() -> resources.wallets.add(chain));
    }

    /**
     * Sets the balance of a wallet in a currency. Conversions and external transfers debit it, and are rejected with
     * 400 if it is insufficient; no source documents how the real API rejects them.
     *
     * @param currency {@code usdc} or {@code eurc}
     * @param amount the balance, such as {@code 250.00}; at least 0
     * @throws IllegalArgumentException if the wallet or the currency does not exist, or the amount is not a decimal
     *     number
     */
    public void balance(String walletId, String currency, String amount) {
        Arguments.notNull("walletId", walletId);
        Arguments.notNull("currency", currency);
        Arguments.notNull("amount", amount);
        BigDecimal balance = Arguments.decimal("the balance", amount);
        run(() -> resources.wallets.set(walletId, currency, balance));
    }
}
