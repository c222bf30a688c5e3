package io.paylinks.testing.engine;

/** Ends the handling of a request with an error response. */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response response;

    public Rejection(Response response) {
        super("HTTP " + response.status() + " " + response.body(), null, false, false);
        this.response = response;
    }

    public Response response() {
        return response;
    }
}
