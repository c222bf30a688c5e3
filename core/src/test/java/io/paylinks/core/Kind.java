package io.paylinks.core;

import io.paylinks.core.error.Outcome;
import java.util.function.Function;

/** The kinds of operations that the retry policy distinguishes. */
enum Kind {
    GET("GET", true, false, c -> c.things().get("t1")),
    RAW_GET("GET", true, false, c -> c.send("GET", "/things/t1", Thing.class)),
    PUT("PUT", true, false, c -> c.things().put("t1", CreateThing.LAMP)),
    DELETE("DELETE", true, false, c -> c.things().delete("t1")),
    KEYED_POST("POST", true, true, c -> c.things().createKeyed(CreateThing.LAMP)),
    KEYED_PATCH("PATCH", true, true, c -> c.things().updateKeyed("t1", CreateThing.LAMP)),
    POST("POST", false, false, c -> c.things().create(CreateThing.LAMP)),
    PATCH_WITH_KEY("PATCH", false, true, c -> c.things().act("t1")),
    PATCH("PATCH", false, true, c -> c.things().update("t1", CreateThing.LAMP)),
    PUT_THAT_CREATES("PUT", false, false, c -> c.things().replace("t1", CreateThing.LAMP)),
    RAW_POST("POST", false, false, c -> c.send("POST", "/things", CreateThing.LAMP, Thing.class)),
    RAW_PUT("PUT", false, false, c -> c.send("PUT", "/things/t1", CreateThing.LAMP, Thing.class)),
    RAW_PATCH("PATCH", false, true, c -> c.send("PATCH", "/things/t1", CreateThing.LAMP, Thing.class)),
    RAW_DELETE("DELETE", false, false, c -> c.send("DELETE", "/things/t1", Deleted.class));

    final String method;
    final boolean replayable;
    final boolean sendsKey;
    private final Function<ThingsClient, Object> call;

    Kind(String method, boolean replayable, boolean sendsKey, Function<ThingsClient, Object> call) {
        this.method = method;
        this.replayable = replayable;
        this.sendsKey = sendsKey;
        this.call = call;
    }

    Object call(ThingsClient client) {
        return call.apply(client);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** The outcome if it is not certain whether the server processed the request. */
    Outcome ambiguousOutcome() {
        return isRead() ? Outcome.REJECTED : Outcome.UNKNOWN;
    }
}
