package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A JSON mapper writes a page as an array of its own items and does not fetch other pages. */
class PageJsonTest extends ServerTest {
    private static final String BODY =
            "{\"things\":[{\"id\":\"a\",\"status\":\"NEW\"}],\"meta\":{\"cursors\":{\"after\":\"a\"}}}";

    @Test
    void jackson2WritesAPageAsItsItems() throws Exception {
        enqueue(200, BODY);
        Page<Thing> page = client().things().list();

        com.fasterxml.jackson.databind.json.JsonMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        JsonNode written = mapper.readTree(mapper.writeValueAsString(Map.of("page", page)));

        assertThat(written.at("/page")).hasSize(1);
        assertThat(written.at("/page/0/id").asText()).isEqualTo("a");
        assertThat(written.at("/page/0/status").asText()).isEqualTo("NEW");
        assertRequests(1);
    }

    @Test
    void jackson3WritesAPageAsItsItems() {
        enqueue(200, BODY);
        Page<Thing> page = client().things().list();

        tools.jackson.databind.json.JsonMapper mapper = new tools.jackson.databind.json.JsonMapper();
        tools.jackson.databind.JsonNode written = mapper.readTree(mapper.writeValueAsString(Map.of("page", page)));

        assertThat(written.at("/page").size()).isEqualTo(1);
        assertThat(written.at("/page/0/id").asString()).isEqualTo("a");
        assertThat(written.at("/page/0/status").asString()).isEqualTo("NEW");
        assertRequests(1);
    }

    @Test
    void theMapperOfTheClientWritesAPageAsItsItems() {
        enqueue(200, BODY);

        assertThat(ThingsProvider.JSON.write(client().things().list()))
                .isEqualTo("[{\"id\":\"a\",\"status\":\"NEW\",\"tags\":[],\"metadata\":{}}]");
        assertRequests(1);
    }
}
