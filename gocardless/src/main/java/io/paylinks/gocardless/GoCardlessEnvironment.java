package io.paylinks.gocardless;

/** Where requests are sent. A token belongs to one of the two and is rejected by the other. */
public enum GoCardlessEnvironment {
    /** Real money. */
    LIVE("https://api.gocardless.com", "https://connect.gocardless.com"),
    /** No real money. */
    SANDBOX("https://api-sandbox.gocardless.com", "https://connect-sandbox.gocardless.com");

    private final String baseUrl;
    private final String connectUrl;

    GoCardlessEnvironment(String baseUrl, String connectUrl) {
        this.baseUrl = baseUrl;
        this.connectUrl = connectUrl;
    }

    /** Returns the base URL. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Returns the URL at which merchants connect to a partner's app. */
    String connectUrl() {
        return connectUrl;
    }
}
