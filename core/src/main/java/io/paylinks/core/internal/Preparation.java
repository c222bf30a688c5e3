package io.paylinks.core.internal;

import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
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
 * Makes ready what an operation sends, once for all its attempts: body, credentials, idempotency key, headers. The
 * deadline begins with it, and calls that are made ready by one have it and the credentials in common.
 */
final class Preparation {
    private static final HeaderCredentials NO_CREDENTIALS = HeaderCredentials.of(Map.of());

    private final Shared shared;
    private final ClientOptions options;
    private final CommonHeaders headers;
    private final long start;
    private @Nullable Credentials credentials;

    Preparation(Shared shared, ClientOptions options, CommonHeaders headers) {
        this.shared = shared;
        this.options = options;
        this.headers = headers;
        this.start = shared.timing().nanoTime().getAsLong();
    }

    /** Returns what an operation carries: nothing for a read, an empty body for a write that says no more. */
    @Nullable
    Payload body(Operation<?> operation) {
        Body body = operation.body;
        if (body instanceof Body.Json json) {
            return Payload.json(shared.provider().json().body(json.value(), json.envelope()));
        }
        if (body instanceof Body.Form form) {
            return Payload.form(shared.provider().json().query(form.value()).parameters());
        }
        if (body instanceof Body.Multipart multipart) {
            Payload.Form form = new Payload.Form();
            if (multipart.fields() != null) {
                List<String> fields =
                        shared.provider().json().query(multipart.fields()).parameters();
                for (int i = 0; i < fields.size(); i += 2) {
                    form.add(fields.get(i), null, null, fields.get(i + 1).getBytes(StandardCharsets.UTF_8));
                }
            }
            multipart.parts().forEach(p -> form.add(p.name(), p.fileName(), p.contentType(), p.content()));
            return form.payload();
        }
        return operation.reads() ? null : Payload.EMPTY;
    }

    <T> Call<T> call(
            Scope scope,
            Operation<?> operation,
            Query query,
            @Nullable Payload body,
            Decoder<T> decoder,
            @Nullable Listening listening) {
        HeaderCredentials credentials = operation.anonymous ? NO_CREDENTIALS : credentials();
        Transport.Draft draft = operation.isModelled()
                ? shared.transport().draft(operation.path, operation.ids, query.parameters())
                : shared.transport().draft(operation.path);
        draft.headers(headers.with(credentials));
        String key = key(scope, operation);
        if (key != null && shared.provider().keyHeader() != null) {
            draft.header(shared.provider().keyHeader(), key);
        }
        Outgoing outgoing = draft.outgoing(operation.method, body, operation.replayable);
        String credentialsHash = options.limiter() == null ? "" : headers.hash(credentials);
        return new Call<>(
                shared,
                options,
                scope,
                start,
                operation,
                outgoing,
                credentials,
                credentialsHash,
                key,
                decoder,
                listening);
    }

    private HeaderCredentials credentials() {
        Supplier<Credentials> source = options.credentials();
        if (credentials == null && source != null) {
            try {
                credentials = source.get();
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) { // also checked exceptions, as Kotlin declares none
                throw Exceptions.configuration("the credentials supplier threw an exception; no request was sent", e);
            }
        }
        if (credentials == null) {
            throw Exceptions.configuration("the credentials supplier returned null; no request was sent");
        }
        return shared.provider().accept(credentials);
    }

    private @Nullable String key(Scope scope, Operation<?> operation) {
        boolean sent =
                operation.replayableByKey || shared.provider().keyedMethods().contains(operation.method);
        if (scope.key() != null && !operation.reads()) {
            return scope.key().takeFor(operation, sent);
        }
        return sent ? UUID.randomUUID().toString() : null;
    }
}
