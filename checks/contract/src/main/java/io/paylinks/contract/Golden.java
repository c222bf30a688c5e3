package io.paylinks.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a request must look like on the wire, written by hand from the provider's documents: a test whose expectation
 * came from the code would prove nothing.
 *
 * @param everything with each setter called
 * @param required with what the builder requires
 * @param cleared with each field cleared; missing for a request that cannot clear
 */
record Golden(JsonNode everything, JsonNode required, JsonNode cleared) {

    static Golden of(TestedProvider<?> provider, Class<?> request) {
        JsonNode file = Trees.tree(Trees.resource(provider.clientType(), fileName(request)));
        return new Golden(file.path("everything"), file.path("required"), file.path("cleared"));
    }

    static String fileName(Class<?> request) {
        return "golden/" + request.getSimpleName() + ".json";
    }
}
