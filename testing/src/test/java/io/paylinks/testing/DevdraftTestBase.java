package io.paylinks.testing;

import java.io.IOException;
import java.util.UUID;

/** A fake of Devdraft, and calls that many tests make. */
abstract class DevdraftTestBase extends FakeTestBase<FakeDevdraft> {

    static final String API = "/api/v0/";
    static final String LINKS = API + "payment-links";
    static final String LINK = """
            {'title':'Order 1042','url':'order-1042','linkType':'PRODUCT','amount':99.90,'currency':'usdc',
             'allowQuantityAdjustment':true,'collectTax':false,'collectAddress':false,'allowMobilePayment':false}
            """;

    DevdraftTestBase() {
        super(FakeDevdraft::start, Http::devdraft);
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
}
