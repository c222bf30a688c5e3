package io.paylinks.testing;

import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A fake of Devdraft with a clock that tests can move. */
abstract class DevdraftTestBase {

    /** The id of nothing. */
    static final String UNKNOWN = "11111111-2222-4333-8444-555555555555";

    static final String API = "/api/v0/";
    static final String LINKS = API + "payment-links";
    static final String LINK = """
            {'title':'Order 1042','url':'order-1042','linkType':'PRODUCT','amount':99.90,'currency':'usdc',
             'allowQuantityAdjustment':true,'collectTax':false,'collectAddress':false,'allowMobilePayment':false}
            """;

    final TestClock clock = new TestClock();
    final FakeDevdraft fake = FakeDevdraft.start(clock);
    final Http http = Http.devdraft(fake);

    @AfterEach
    void close() {
        fake.close();
    }

    Http keyed(String key) {
        return http.with("idempotency-key", key);
    }

    /** With a key that no other call has. */
    Http keyed() {
        return keyed(UUID.randomUUID().toString());
    }

    String wallet() throws IOException {
        return http.get(API + "wallets").at("data/0/id");
    }

    /** Reads single quotes as double ones. */
    static String json(String text) {
        return text.replace('\'', '"');
    }

    static List<String> texts(Reply reply, String list, String field) throws IOException {
        return Json.list(reply.json().at(list)).stream()
                .map(row -> row.path(field).asText())
                .toList();
    }
}
