package consumer;

import io.paylinks.stream.StreamClient;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;

/** NullAway rejects every line with a comment, for the reason in the comment: see verify.groovy. */
final class Wrong {
    private Wrong() {}

    static int wrong(StreamClient stream) {
        PaymentLink link = stream.paymentLinks().get(null); // passing @Nullable parameter 'null'
        CreatePaymentLink.builder().name(null); // passing @Nullable parameter 'null'
        return link.url().length(); // dereferenced expression 'link.url()' is @Nullable
    }
}
