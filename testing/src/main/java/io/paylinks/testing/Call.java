package io.paylinks.testing;

import java.util.Map;

/** A request that has found its route. */
record Call(RecordedRequest request, Map<String, String> variables, Routes.Handler handler) {

    /** Returns the id in the path: the variable {@code {id}}. */
    String id() {
        return variable("id");
    }

    String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("the route has no {" + name + "}");
        }
        return value;
    }

    String operation() {
        return request.method() + " " + request.path();
    }
}
