package io.paylinks.core.internal.call;

import io.paylinks.core.Credentials;
import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.http.Payload;
import io.paylinks.core.internal.http.Transport;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the body, credentials, idempotency key and headers of a request, once for all its attempts. The deadline
 * starts with it. Calls under one deadline share it.
 */
public final class Preparation {
    private static final HeaderCredentials NO_CREDENTIALS = HeaderCredentials.of(Map.of());

    private final CallSettings settings;
    private final Provider provider;
    private final long start;
    private @Nullable Credentials credentials;

    Preparation(CallSettings settings) {
        this.settings = settings;
        this.provider = settings.provider();
        this.start = settings.shared().timing().nanoTime().getAsLong();
    }

    /** Returns the bytes of the body: null for a read, empty for a write without one. */
    @Nullable
    Payload body(Request request) {
        Body body = request.body();
        if (body instanceof Body.Json json) {
            return Payload.json(provider.json().body(json.value(), json.envelope()));
        }
        if (body instanceof Body.Form form) {
            return Payload.form(provider.json().query(form.value()));
        }
        if (body instanceof Body.Multipart multipart) {
            Payload.Form form = new Payload.Form();
            if (multipart.fields() != null) {
                List<String> fields = provider.json().query(multipart.fields());
                for (int i = 0; i < fields.size(); i += 2) {
                    form.add(fields.get(i), null, null, fields.get(i + 1).getBytes(StandardCharsets.UTF_8));
                }
            }
            multipart.parts().forEach(p -> form.add(p.name(), p.fileName(), p.contentType(), p.content()));
            return form.payload();
        }
        return request.reads() ? null : Payload.EMPTY;
    }

    /**
     * Prepares a request.
     *
     * @param query names and values in turn
     * @param singleUseKey the user's idempotency key for one write, or null
     */
    Prepared prepare(
            Request request, List<String> query, @Nullable Payload body, Scope.@Nullable SingleUseKey singleUseKey) {
        CommonHeaders headers = settings.headers();
        HeaderCredentials credentials = request.terms().isAnonymous() ? NO_CREDENTIALS : credentials();
        Transport transport = settings.shared().transport();
        Endpoint endpoint = request.endpoint();
        Transport.Draft draft = endpoint.isModelled()
                ? transport.draft(endpoint.path(), request.ids(), query)
                : transport.draft(endpoint.path());
        draft.headers(headers.with(credentials));
        String key = key(request, singleUseKey);
        if (key != null && provider.keyHeader() != null) {
            draft.header(provider.keyHeader(), key);
        }
        Outgoing outgoing =
                draft.outgoing(endpoint.method(), body, request.terms().isReplayable());
        String credentialsHash = settings.options().limiter() == null ? "" : headers.hash(credentials);
        return new Prepared(start, outgoing, credentials, credentialsHash, key);
    }

    private HeaderCredentials credentials() {
        Supplier<Credentials> source = settings.options().credentials();
        if (credentials == null && source != null) {
            try {
                credentials = source.get();
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) { // also undeclared checked exceptions
                throw Exceptions.configuration("the credentials supplier threw an exception; no request was sent", e);
            }
        }
        if (credentials == null) {
            throw Exceptions.configuration("the credentials supplier returned null; no request was sent");
        }
        return provider.accept(credentials);
    }

    private @Nullable String key(Request request, Scope.@Nullable SingleUseKey singleUseKey) {
        boolean isSent = request.terms().isIdempotentByKey()
                || provider.keyedMethods().contains(request.endpoint().method());
        if (singleUseKey != null && !request.reads()) {
            return singleUseKey.takeFor(request.endpoint().operation(), isSent);
        }
        return isSent ? UUID.randomUUID().toString() : null;
    }
}
