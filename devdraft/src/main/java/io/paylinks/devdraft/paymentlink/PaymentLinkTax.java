package io.paylinks.devdraft.paymentlink;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tax on a payment link.
 *
 * @param id its id
 * @param name its name
 * @param percentage the rate in percent
 * @param description a text about it
 */
public record PaymentLinkTax(
        @Nullable String id,
        @Nullable String name,
        @Nullable BigDecimal percentage,
        @Nullable String description) {}
