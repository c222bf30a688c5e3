package consumer;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.StreamWebhooks;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.ListPaymentLinks;
import io.paylinks.stream.paymentlink.PaymentLink;
import io.paylinks.stream.webhook.StreamEvent;
import java.util.Map;

/** Compiles only if NullAway sees exactly the nullable members as nullable. */
final class Right {
    private Right() {}

    static int right(StreamClient stream) {
        PaymentLink link = stream.paymentLinks()
                .create(CreatePaymentLink.builder()
                        .name("Order 1042")
                        .description(null)
                        .item("a product", 2)
                        .extra("later", null)
                        .build());
        stream.paymentLinks().list(ListPaymentLinks.builder().page(2).limit(50).build());
        String url = link.url();
        return link.id().length() + (url == null ? 0 : url.length());
    }

    static StreamClient environment() {
        return StreamClient.fromEnv(name -> null);
    }

    static StreamEvent event(StreamWebhooks webhooks, byte[] body, Map<String, String> headers) {
        return webhooks.parse(body, name -> headers.get(name));
    }
}
