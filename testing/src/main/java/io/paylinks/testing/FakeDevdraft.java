package io.paylinks.testing;

import io.paylinks.testing.devdraft.Api;
import java.time.Clock;

/** A fake of the Devdraft API. */
public final class FakeDevdraft extends FakeServer {

    /** The client key that the fake accepts, together with {@link #SECRET}. */
    public static final String API_KEY = Api.KEY;

    /** The client secret that the fake accepts, together with {@link #API_KEY}. */
    public static final String SECRET = Api.SECRET;

    /** The id of a payment link of another application: every access to it is denied with 401. */
    public static final String FOREIGN_LINK_ID = Api.FOREIGN_ID;

    private final Api api;

    private FakeDevdraft(Api api, int port) {
        super(api, port);
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
     * Starts a fake on a certain port of 127.0.0.1.
     *
     * @param port the port
     * @return the running fake
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static FakeDevdraft start(int port) {
        return new FakeDevdraft(new Api(Clock.systemUTC()), port);
    }

    /**
     * Starts a fake that takes its timestamps from a clock.
     *
     * @param clock the clock
     * @return the running fake
     */
    public static FakeDevdraft start(Clock clock) {
        return new FakeDevdraft(new Api(clock), 0);
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
        run(() -> api.links.deactivate(linkId));
    }
}
