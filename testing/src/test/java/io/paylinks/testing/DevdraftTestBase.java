package io.paylinks.testing;

import java.io.IOException;
import java.util.UUID;

/** Base class with a fake Devdraft and calls that many tests share. */
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

    /** Returns a client that sends a new idempotency key. */
    Http keyed() {
        return keyed(UUID.randomUUID().toString());
    }

    String wallet() throws IOException {
        return http.get(API + "wallets").at("data/0/id");
    }

    /** Replaces single quotes with double quotes. */
    static String json(String text) {
        return text.replace('\'', '"');
    }
}
