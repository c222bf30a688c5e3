package io.paylinks.gocardless.verificationdetail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.google.auto.value.AutoBuilder;
import io.paylinks.gocardless.common.ListBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to list verification details. */
public record ListVerificationDetails(
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer limit,
        String creditor,
        @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public static Builder builder() {
        return new AutoBuilder_ListVerificationDetails_Builder();
    }

    /** Returns a builder that starts with the values of this request. */
    public Builder toBuilder() {
        return new AutoBuilder_ListVerificationDetails_Builder(this);
    }

    /** Builds a {@code ListVerificationDetails}. Required: {@link #creditor}. */
    @AutoBuilder
    public abstract static class Builder extends ListBuilder<ListVerificationDetails, Builder> {
        Builder() {}

        /** Required. The id of the creditor. */
        public abstract Builder creditor(String creditor);
    }
}
