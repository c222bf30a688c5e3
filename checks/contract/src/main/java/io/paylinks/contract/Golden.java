package io.paylinks.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a request must look like on the wire, written from the provider's documents: an expectation that came from the
 * code would prove nothing. What is missing equals nothing that is sent, so that the test shows what was.
 *
 * @param everything with each setter called
 * @param required with what the builder requires
 * @param cleared with each field cleared; missing for a request that cannot clear
 */
record Golden(JsonNode everything, JsonNode required, JsonNode cleared) {

    static Golden of(TestedProvider<?> provider, Class<?> request) {
        JsonNode file = file(provider, request);
        return new Golden(file.path("everything"), file.path("required"), file.path("cleared"));
    }

    static JsonNode file(TestedProvider<?> provider, Class<?> request) {
        String text = Json.resource(provider.clientType(), "golden/" + request.getSimpleName() + ".json");
        return Json.tree(text == null ? "{}" : text);
    }
}
