package io.paylinks.core.internal.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.RateLimit;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.internal.HeaderCredentials;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.error.ApiErrorBuilder;
import io.paylinks.core.internal.error.CallDetails;
import io.paylinks.core.internal.error.ErrorResponse;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.http.BodyStream;
import io.paylinks.core.internal.http.BodyStream.BodyTooLargeException;
import io.paylinks.core.internal.http.HttpResponse;
import io.paylinks.core.internal.http.RetryHeaders;
import io.paylinks.core.internal.http.Transport;
import io.paylinks.core.internal.json.Decoder;
import io.paylinks.core.internal.json.ErrorRecord;
import io.paylinks.core.internal.json.Json;
import io.paylinks.core.internal.json.JsonInput;
import io.paylinks.core.internal.json.UnreadableException;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Reads the response to an attempt: returns its value or throws the exception for it. */
final class ResponseReader<T> implements Transport.Reader<T> {
    /** The maximum number of characters of a body that an exception retains. */
    private static final int RETAINED_BODY = 256 * 1024;

    /** The number of bytes to read for that, with a margin so that a credential at the end is masked completely. */
    private static final int READ_BODY = RETAINED_BODY + 16 * 1024;

    private final CallSettings settings;
    private final Provider provider;
    private final Clock clock;
    private final Scope.@Nullable Recorder recorder;
    private final HeaderCredentials credentials;
    private final Decoder<T> decoder;
    private final boolean reads;
    private final Progress progress;

    /** Creates a reader for all attempts of a call. */
    ResponseReader(CallSettings settings, HeaderCredentials credentials, Decoder<T> decoder, Progress progress) {
        this.settings = settings;
        this.provider = settings.provider();
        this.clock = settings.shared().timing().clock();
        this.recorder = settings.scope().recorder();
        this.credentials = credentials;
        this.decoder = decoder;
        this.reads = progress.reads();
        this.progress = progress;
    }

    @Override
    public T read(HttpResponse response) throws IOException {
        progress.responded(response.status());
        if (progress.isObserved()) {
            progress.requestId(requestId(response));
        }
        if (!response.isSuccess()) {
            throw refused(response);
        }
        BodyStream body = response.body(retained());
        boolean began = false;
        try (JsonInput in = provider.json().open(body)) {
            JsonToken first = in.start();
            began = first != null && !first.isNumeric(); // text such as "502 Bad Gateway" starts with a number
            T value = decoder.decode(in);
            if (value == null) {
                String what = first == null ? "its body is empty" : "its JSON does not contain the value";
                throw unreadable(response, body, began, what);
            }
            if (ErrorRecord.isError(value)) {
                throw failure(
                        response,
                        reads ? Outcome.REJECTED : Outcome.UNKNOWN,
                        "it contains an error",
                        reads ? null : retainedText(body));
            }
            if (recorder != null) {
                recorder.record(recorded(response, body));
            }
            progress.unexpected(in.unexpected());
            return value;
        } catch (DecodingException e) {
            throw e;
        } catch (BodyTooLargeException e) {
            throw unreadable(
                    response, body, began, "its body is larger than " + HttpResponse.MAX_BODY_BYTES + " bytes");
        } catch (JsonProcessingException e) {
            if (began && body.isAtEnd() && isSyntax(e)) {
                throw truncated(response, body, began, new EOFException("the JSON is truncated"));
            }
            if (e instanceof UnreadableException unreadable && unreadable.isRequiredField() && !reads) {
                throw withoutId(response, body, e);
            }
            String what = began ? "its JSON could not be read" : "its body is not JSON";
            throw unreadable(response, body, began, what + ": " + Json.describe(e));
        } catch (VirtualMachineError | LinkageError e) {
            throw e; // the caller adds advice to the latter
        } catch (CharConversionException | RuntimeException | Error e) { // also of custom types
            throw unreadable(
                    response,
                    body,
                    began,
                    "its body could not be read: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw truncated(response, body, began, e);
        } finally {
            body.release();
        }
    }

    /** Returns how many bytes of a successful response to retain: all for a recorder. */
    private int retained() {
        if (recorder != null) {
            return HttpResponse.MAX_BODY_BYTES;
        }
        return reads ? 0 : READ_BODY; // an exception of a write contains the body
    }

    /** Handles a truncated response. A read can be repeated; a write was processed and must not be. */
    private IOException truncated(HttpResponse response, BodyStream body, boolean began, IOException e) {
        if (reads && (Failures.isInterrupt(e) || settings.isEnded())) {
            return e; // it was not truncated by the server
        }
        progress.truncated();
        throw unreadable(response, body, began, "its body was truncated");
    }

    /** Distinguishes malformed JSON, which may be truncated, from well-formed JSON of another shape. */
    private static boolean isSyntax(JsonProcessingException e) {
        return e instanceof StreamReadException || e.getCause() instanceof StreamReadException;
    }

    /** Handles a resource without an id, which was created nevertheless, and an error object with a 2xx status. */
    private DecodingException withoutId(HttpResponse response, BodyStream body, JsonProcessingException e) {
        String text = retainedText(body);
        ApiError error = error(text);
        boolean isError = error.code() != null || error.message() != null;
        String what = isError
                ? "it contains an error" + (error.code() == null ? "" : ", " + error.code())
                : "its JSON could not be read: " + Json.describe(e);
        return failure(response, isError ? Outcome.UNKNOWN : Outcome.APPLIED, what, text);
    }

    private DecodingException unreadable(HttpResponse response, BodyStream body, boolean began, String what) {
        Outcome outcome = reads ? Outcome.REJECTED : began ? Outcome.APPLIED : Outcome.UNKNOWN;
        return failure(response, outcome, what, reads ? null : retainedText(body));
    }

    private DecodingException failure(HttpResponse response, Outcome outcome, String what, @Nullable String body) {
        return Exceptions.decoding(progress.ended(outcome), response.status(), credentials.redact(what), body);
    }

    private ApiException refused(HttpResponse response) {
        String text = retainedText(response.body(READ_BODY));
        ApiError error = error(text);
        RateLimit rateLimit = RetryHeaders.rateLimit(response, clock);
        boolean isForeign = response.status() == 404 && !provider.isNotFound(error);
        ErrorResponse details = new ErrorResponse(
                response.status(),
                response.headers(credentials::redact),
                text,
                error,
                error.requestId() != null ? error.requestId() : requestId(response),
                RetryHeaders.retryAfter(response, error.retryAfter(), rateLimit, clock),
                rateLimit,
                hint(response.status(), isForeign));
        CallDetails call = progress.ended(outcomeOf(response.status(), error));
        return isForeign ? Exceptions.foreign(call, details) : Exceptions.api(call, details);
    }

    /** Returns what to check if the status suggests a configuration error, or null. */
    private @Nullable String hint(int status, boolean isForeign) {
        if (isForeign) {
            return "this 404 does not come from the API of " + provider.name() + "; check the base URL and any proxy";
        }
        return status == 401 ? "check the credentials; they are set with " + provider.credentials() : null;
    }

    private Outcome outcomeOf(int status, ApiError error) {
        boolean refused = status >= 400 && status < 500 && status != 408;
        return reads || (refused && !provider.mayHaveRun(error)) ? Outcome.REJECTED : Outcome.UNKNOWN;
    }

    private ApiError error(String text) {
        try {
            JsonNode tree = provider.json().tree(text, credentials::redact);
            return tree == null ? ApiErrorBuilder.UNKNOWN : provider.error(tree);
        } catch (RuntimeException e) {
            return ApiErrorBuilder.UNKNOWN; // an unreadable body must not hide the status
        }
    }

    private Scope.Recorded recorded(HttpResponse response, BodyStream body) {
        return new Scope.Recorded(
                response.status(),
                response.headers(credentials::redact),
                requestId(response),
                RetryHeaders.rateLimit(response, clock),
                progress.attempts(),
                false,
                new String(readRetained(body), StandardCharsets.UTF_8));
    }

    private @Nullable String requestId(HttpResponse response) {
        String header = response.header("X-Request-Id");
        String id = header != null ? header : response.header("Request-Id");
        return id == null ? null : credentials.redact(id);
    }

    private String retainedText(BodyStream body) {
        byte[] read = readRetained(body);
        int length = Math.min(read.length, READ_BODY);
        String text = credentials.redact(new String(read, 0, length, StandardCharsets.UTF_8));
        return text.length() <= RETAINED_BODY ? text : text.substring(0, RETAINED_BODY);
    }

    private static byte[] readRetained(BodyStream body) {
        try {
            return body.readRetained();
        } catch (IOException | RuntimeException e) {
            return body.retained();
        }
    }
}
