package consumer;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;

/** Every line with a comment is refused, for this reason: see verify.groovy. */
final class Wrong {
    private Wrong() {}

    static int wrong(StreamClient stream) {
        PaymentLink link = stream.paymentLinks().get(null); // passing @Nullable parameter 'null'
        CreatePaymentLink.builder().name(null); // passing @Nullable parameter 'null'
        return link.url().length(); // dereferenced expression 'link.url()' is @Nullable
    }
}
