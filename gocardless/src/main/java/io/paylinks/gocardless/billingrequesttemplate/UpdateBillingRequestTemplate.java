package io.paylinks.gocardless.billingrequesttemplate;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.internal.Copies;
import io.paylinks.gocardless.billingrequest.Constraints;
import io.paylinks.gocardless.billingrequest.Verify;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a Paylink. Fields that are not set and existing billing requests remain unchanged. */
public record UpdateBillingRequestTemplate(
        @Nullable Constraints mandateRequestConstraints,
        @Nullable CurrencyCode mandateRequestCurrency,
        @Nullable String mandateRequestDescription,
        @Nullable Map<String, @Nullable String> mandateRequestMetadata,
        @Nullable Scheme mandateRequestScheme,
        @Nullable Verify mandateRequestVerify,
        @Nullable Map<String, @Nullable String> metadata,
        @Nullable String name,
        @JsonProperty("payment_request_amount") @Nullable BigDecimal paymentRequestAmountInMajorUnits,
        @Nullable CurrencyCode paymentRequestCurrency,
        @Nullable String paymentRequestDescription,
        @Nullable Map<String, @Nullable String> paymentRequestMetadata,
        @Nullable Scheme paymentRequestScheme,
        @Nullable String redirectUri,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateBillingRequestTemplate {
        mandateRequestMetadata = Copies.orNull(mandateRequestMetadata);
        metadata = Copies.orNull(metadata);
        paymentRequestMetadata = Copies.orNull(paymentRequestMetadata);
    }

    public static Builder builder() {
        return new AutoBuilder_UpdateBillingRequestTemplate_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_UpdateBillingRequestTemplate_Builder(this);
    }

    /** Builds an {@code UpdateBillingRequestTemplate}. All fields are optional. */
    @AutoBuilder
    public abstract static class Builder extends BillingRequestTemplateBuilder<UpdateBillingRequestTemplate, Builder> {
        Builder() {}
    }
}
