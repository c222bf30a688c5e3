package io.paylinks.testing.engine;

import java.util.Map;

/** A routed request, with the variables of its path in order. */
public record Call(Request request, Map<String, String> variables) {

    /** Returns the id in the path: its first variable. */
    public String id() {
        return variables.values().iterator().next();
    }

    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("the route has no {" + name + "}");
        }
        return value;
    }

    public String operation() {
        return request.method() + " " + request.path();
    }
}
