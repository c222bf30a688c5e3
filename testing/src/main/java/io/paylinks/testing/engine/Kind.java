package io.paylinks.testing.engine;

/**
 * A kind of object.
 *
 * @param name the provider's name of it, in envelopes or error messages
 * @param path the path of its list
 * @param variable the name of the id in the path of one object
 * @param scope the part of its scopes before the colon; empty if the provider has no scopes
 * @param idPrefix the prefix of its ids; empty if the provider generates ids of one form
 * @param notFoundCode the error code for an unknown id; empty if the provider has no such code
 */
public record Kind(String name, String path, String variable, String scope, String idPrefix, String notFoundCode) {

    public static Kind withScope(String name, String path, String scope) {
        return new Kind(name, path, "id", scope, "", "");
    }

    public static Kind withIdPrefix(String name, String path, String idPrefix) {
        return new Kind(name, path, "id", "", idPrefix, "");
    }

    public static Kind withNotFoundCode(String name, String path, String variable, String notFoundCode) {
        return new Kind(name, path, variable, "", "", notFoundCode);
    }

    /** Returns the path of one object. */
    public String one() {
        return path + "/{" + variable + "}";
    }
}
