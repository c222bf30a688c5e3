package io.paylinks.core.internal.call;

import org.jspecify.annotations.Nullable;

/**
 * An operation of the API.
 *
 * @param operation its name, such as {@code paymentLinks.get}
 * @param method the HTTP method
 * @param path the percent-encoded path, with <code>{name}</code> for each id
 * @param isModelled whether a resource class models it; if not, the path is the user's own and may contain data
 */
public record Endpoint(String operation, String method, String path, boolean isModelled) {

    /** Creates the endpoint of a request that no resource class models. */
    public static Endpoint raw(String method, String path) {
        return new Endpoint("send", method, path, false);
    }

    /** Returns whether the operation only reads. */
    public boolean reads() {
        return method.equals("GET");
    }

    /**
     * Returns why these ids cannot be used in the path, or null if they can: one that is null, blank, {@code .} or
     * {@code ..} would address another resource.
     */
    public @Nullable String problemOf(String... ids) {
        int from = 0;
        for (String id : ids) {
            int open = path.indexOf('{', from);
            from = path.indexOf('}', open);
            if (id == null || id.isBlank() || id.equals(".") || id.equals("..")) {
                return path.substring(open + 1, from) + " must not be "
                        + (id == null ? "null" : id.isBlank() ? "blank" : '"' + id + '"');
            }
        }
        return null;
    }

    /** Returns the path for listeners and hooks, which is empty for a request that no resource class models. */
    String template() {
        return isModelled ? path : "";
    }
}
