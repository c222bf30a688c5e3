package io.paylinks.testing;

import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/**
 * Base class with a fake, a clock that tests can advance, and an HTTP client for the fake.
 *
 * @param <F> the type of the fake
 */
abstract class FakeTestBase<F extends FakeServer> {

    /** An ID that no object has. */
    static final String UNKNOWN = "11111111-2222-4333-8444-555555555555";

    final TestClock clock = new TestClock();
    final F fake;
    final Http http;

    FakeTestBase(Function<Clock, F> start, Function<F, Http> http) {
        this.fake = start.apply(clock);
        this.http = http.apply(fake);
    }

    @AfterEach
    void close() {
        fake.close();
    }

    /** Returns the text of one field for every object in the list at a JSON pointer. */
    static List<String> texts(Reply reply, String list, String field) throws IOException {
        return Json.list(reply.json().at(list)).stream()
                .map(each -> each.at("/" + field).asText())
                .toList();
    }
}
