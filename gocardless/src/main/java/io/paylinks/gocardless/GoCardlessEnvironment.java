package io.paylinks.gocardless;

/** Where requests are sent. A token belongs to one of the two and is refused by the other. */
public enum GoCardlessEnvironment {
    /** Real money. */
    LIVE("https://api.gocardless.com"),
    /** No real money. */
    SANDBOX("https://api-sandbox.gocardless.com");

    private final String baseUrl;

    GoCardlessEnvironment(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Returns the base URL. */
    public String baseUrl() {
        return baseUrl;
    }
}
