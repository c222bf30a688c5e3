package io.paylinks.stream.payment;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payments that would be refunded together, as the refusal of a refund names them.
 *
 * @param paymentIds the ids of all payments of the transaction
 * @param totalAmount what they amount to, in major units
 */
public record RelatedPayments(
        List<String> paymentIds, @Nullable BigDecimal totalAmount) {

    public RelatedPayments {
        paymentIds = Copies.list(paymentIds);
    }

    /** Returns what the refusal of a refund names, or null if it was refused for another reason. */
    public static @Nullable RelatedPayments of(ApiException refusal) {
        Map<String, @Nullable Object> body = refusal.error().body();
        return body.get("payment_ids") instanceof List<?> ids
                ? new RelatedPayments(
                        ids.stream().map(String::valueOf).toList(), amount(String.valueOf(body.get("total_amount"))))
                : null;
    }

    private static @Nullable BigDecimal amount(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
