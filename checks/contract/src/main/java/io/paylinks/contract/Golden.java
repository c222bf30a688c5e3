package io.paylinks.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The expected JSON of a request, written from the provider's documents, because an expectation derived from the code
 * would prove nothing. A missing file differs from every request, so that the test shows what was sent.
 *
 * @param everything with each setter called
 * @param required with the required fields only
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
