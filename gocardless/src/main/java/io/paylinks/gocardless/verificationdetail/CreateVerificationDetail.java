package io.paylinks.gocardless.verificationdetail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.core.RequestBuilder;
import io.paylinks.core.internal.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to verify a company. GoCardless requires all fields except the second and third address line. */
public record CreateVerificationDetail(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String addressLine3,
        @Nullable String city,
        @Nullable String companyNumber,
        @Nullable String description,
        @Nullable List<Director> directors,
        @Nullable String name,
        @Nullable String postalCode,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateVerificationDetail {
        directors = Copies.orNull("directors", directors);
    }

    public static Builder builder() {
        return new AutoBuilder_CreateVerificationDetail_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_CreateVerificationDetail_Builder(this);
    }

    /**
     * Builds a {@code CreateVerificationDetail}. GoCardless requires all fields except the second and third address
     * line.
     */
    @AutoBuilder
    public abstract static class Builder extends RequestBuilder<CreateVerificationDetail, Builder> {
        Builder() {}

        /** Required by GoCardless. The first line of the postal address. */
        public abstract Builder addressLine1(@Nullable String addressLine1);

        /** The second line of the postal address. */
        public abstract Builder addressLine2(@Nullable String addressLine2);

        /** The third line of the postal address. */
        public abstract Builder addressLine3(@Nullable String addressLine3);

        /** Required by GoCardless. The city. */
        public abstract Builder city(@Nullable String city);

        /** Required by GoCardless. The registration number of the company. */
        public abstract Builder companyNumber(@Nullable String companyNumber);

        /** Required by GoCardless. The id of the creditor. */
        public Builder creditor(String creditor) {
            return within("links", "creditor", creditor);
        }

        /** Required by GoCardless. A description of the company's business. */
        public abstract Builder description(@Nullable String description);

        /** Required by GoCardless. The directors of the company. */
        public abstract Builder directors(@Nullable List<Director> directors);

        /** Adds a director. */
        public Builder director(Director director) {
            return directors(appended(directors(), "director", director));
        }

        abstract @Nullable List<Director> directors();

        /** Required by GoCardless. The registered name of the company. */
        public abstract Builder name(@Nullable String name);

        /** Required by GoCardless. The postal code. */
        public abstract Builder postalCode(@Nullable String postalCode);
    }
}
