package io.paylinks.core.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.paylinks.core.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The body of a webhook request, byte for byte. {@link #toString()} returns only its size, because the body may contain
 * customer data. In JSON it is a string.
 */
public final class WebhookBody {
    private final byte[] bytes;

    private WebhookBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Creates a body from bytes. The array is not copied, so it must not be changed afterwards. */
    public static WebhookBody of(byte[] bytes) {
        return new WebhookBody(Arguments.notNull("bytes", bytes));
    }

    /** Creates a body from text in UTF-8. */
    @JsonCreator
    public static WebhookBody of(String text) {
        return new WebhookBody(Arguments.notNull("text", text).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the body as text, decoded on each call. */
    @JsonValue
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Two bodies are equal if their bytes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebhookBody that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the size. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
