package io.paylinks.core.internal.webhook;

import io.paylinks.core.Secret;
import io.paylinks.core.error.WebhookException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scheme by which a provider signs its webhooks. {@code toString()} describes it without secrets. */
public interface SignatureScheme {

    /**
     * Verifies a request.
     *
     * @throws WebhookException if the signature is missing, malformed, does not match any secret, or is too old
     */
    void verify(List<Secret> secrets, Function<String, @Nullable String> header, byte[] body);

    /** Returns the headers of a request with a body that was signed at a time. */
    Map<String, String> sign(Secret secret, Instant time, byte[] body);
}
