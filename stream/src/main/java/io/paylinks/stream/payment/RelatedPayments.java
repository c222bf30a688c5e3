package io.paylinks.stream.payment;

import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The payments of one transaction, which can only be refunded together. Stream names them when it rejects a refund.
 *
 * @param totalAmount the sum of their amounts, in major units
 */
public record RelatedPayments(
        List<String> paymentIds, @Nullable BigDecimal totalAmount) {

    public RelatedPayments {
        paymentIds = Copies.list(paymentIds);
    }

    /** Returns the payments named by the exception of a refund, or null if it was rejected for another reason. */
    public static @Nullable RelatedPayments of(ApiException refusal) {
        Map<String, @Nullable Object> body =
                Arguments.notNull("refusal", refusal).error().body();
        return body.get("payment_ids") instanceof List<?> ids
                ? new RelatedPayments(
                        ids.stream()
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .toList(),
                        amount(body.get("total_amount")))
                : null;
    }

    private static @Nullable BigDecimal amount(@Nullable Object value) {
        try {
            return value == null ? null : new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
