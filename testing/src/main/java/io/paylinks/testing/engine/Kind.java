package io.paylinks.testing.engine;

/**
 * A kind of object.
 *
 * @param name what the provider calls it, in its envelope or its error messages
 * @param path the path of its list
 * @param variable how the path of one object calls its id
 * @param mark what else the provider needs to know: how ids or scopes begin, or the error code of what is not found
 */
public record Kind(String name, String path, String variable, String mark) {

    /** Returns the path of one object. */
    public String one() {
        return path + "/{" + variable + "}";
    }
}
