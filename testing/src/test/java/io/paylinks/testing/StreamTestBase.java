package io.paylinks.testing;

import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import java.util.List;

/** Base class with a fake Stream and calls that many tests share. */
abstract class StreamTestBase extends FakeTestBase<FakeStream> {

    StreamTestBase() {
        super(FakeStream::start, Http::stream);
    }

    String link(String more) throws IOException {
        String body = "{'name':'Order','items':[{'product_id':'%s','quantity':2}]%s}";
        return http.post("/api/v2/payment_links", body.formatted(FakeStream.PRODUCT_ID, more))
                .at("id");
    }

    Reply invoice(String consumer, String more) throws IOException {
        String body = invoiceBody(consumer);
        return http.post("/api/v2/invoices", body.substring(0, body.lastIndexOf('}')) + more + "}");
    }

    static String invoiceBody(String consumer) {
        String body = """
                {'organization_consumer_id':'%s','scheduled_on':'2026-01-01T00:00:00','items':[{'product_id':'%s',
                'quantity':3}],
                 'payment_methods':{'mada':true,'visa':true,'mastercard':true,'amex':false,'bank_transfer':false,
                                    'installment':true}}
                """;
        return body.formatted(consumer, FakeStream.PRODUCT_ID);
    }

    String status(String path) throws IOException {
        Reply reply = http.get("/api/v2/" + path);
        return reply.json().has("current_status") ? reply.at("current_status") : reply.at("status");
    }

    static List<String> names(Reply page, String field) throws IOException {
        return texts(page, "/data", field);
    }
}
