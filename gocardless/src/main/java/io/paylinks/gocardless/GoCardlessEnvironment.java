package io.paylinks.gocardless;

/** An environment. An access token belongs to one environment and is rejected by the other. */
public enum GoCardlessEnvironment {
    /** The live environment, in which real money moves. */
    LIVE("https://api.gocardless.com", "https://connect.gocardless.com"),
    /** The sandbox, in which no real money moves. */
    SANDBOX("https://api-sandbox.gocardless.com", "https://connect-sandbox.gocardless.com");

    private final String baseUrl;
    private final String connectUrl;

    GoCardlessEnvironment(String baseUrl, String connectUrl) {
        this.baseUrl = baseUrl;
        this.connectUrl = connectUrl;
    }

    public String baseUrl() {
        return baseUrl;
    }

    /** Returns the URL at which merchants connect to a partner's app. */
    String connectUrl() {
        return connectUrl;
    }
}
