package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Base class with a fake GoCardless and calls that many tests share. */
abstract class GoCardlessTestBase extends FakeTestBase<FakeGoCardless> {

    GoCardlessTestBase() {
        super(FakeGoCardless::start, Http::goCardless);
    }

    /** Sends a create request whose envelope has the name of the resource. */
    Reply create(String resource, String body) throws IOException {
        return http.post("/" + resource, "{'" + resource + "':" + body + "}");
    }

    String created(String resource, String body) throws IOException {
        return create(resource, body).at(resource + "/id");
    }

    Reply act(String resource, String id, String action, String data) throws IOException {
        return http.post("/" + resource + "/" + id + "/actions/" + action, "{'data':" + data + "}");
    }

    Reply act(String resource, String id, String action) throws IOException {
        return act(resource, id, action, "{}");
    }

    /** Returns the text at a pointer in one object of a resource. */
    String at(String resource, String id, String pointer) throws IOException {
        return http.get("/" + resource + "/" + id).at(resource + "/" + pointer);
    }

    String payment(String more) throws IOException {
        return created("payments", "{'amount':1000,'currency':'GBP','links':{'mandate':'MD123'}" + more + "}");
    }

    /** Returns the text of one field for every object in a list, newest first. */
    List<String> list(String resource, String query, String pointer) throws IOException {
        return texts(http.get("/" + resource + query), "/" + resource, pointer);
    }

    /** Returns the events so far, oldest first. */
    List<String> events(String query) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode event : http.get("/events?limit=500" + query).json().path("events")) {
            names.add(
                    0,
                    event.path("resource_type").asText() + "."
                            + event.path("action").asText());
        }
        return names;
    }

    static void assertRefused(Reply reply, int status, String reason) throws IOException {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(status == 422 ? reply.at("error/errors/0/request_pointer") : reply.at("error/errors/0/reason"))
                .isEqualTo(reason);
    }
}
