package io.paylinks.testing;

import java.time.Clock;

/** A fake of the Devdraft API. */
public final class FakeDevdraft extends FakeServer {

    /** The client key that the fake accepts, together with {@link #SECRET}. */
    public static final String API_KEY = "fake-devdraft-key";

    /** The client secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String SECRET = "fake-devdraft-secret";

    /** The id of a payment link of another application: every access to it is denied with 401. */
    public static final String FOREIGN_LINK_ID = "0d9c8b7a-6f5e-4d3c-8b2a-190807f6e5d4";

    private final DevdraftApi api;

    private FakeDevdraft(DevdraftApi api) {
        super(api);
        this.api = api;
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
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeDevdraft start(Clock clock) {
        return new FakeDevdraft(new DevdraftApi(clock));
    }

    /**
     * Takes a scope from the client key: operations that need it answer 403.
     *
     * @param scope for instance {@code payment_link:create}
     */
    public void removeScope(String scope) {
        locked(() -> api.missingScopes.add(scope));
    }

    /**
     * Deactivates a payment link, as its owner would in the console.
     *
     * @param linkId the id of an existing link
     * @throws IllegalArgumentException if there is no such link
     */
    public void deactivateLink(String linkId) {
        locked(() -> api.links.table.get(linkId).put("status", "DEACTIVATED"));
    }
}
