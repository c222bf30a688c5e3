package io.paylinks.core.internal.call;

import com.fasterxml.jackson.core.JsonParser;
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
import io.paylinks.core.internal.http.Answer;
import io.paylinks.core.internal.http.BodyStream;
import io.paylinks.core.internal.http.BodyStream.BodyTooLargeException;
import io.paylinks.core.internal.http.RetryHeaders;
import io.paylinks.core.internal.http.Transport;
import io.paylinks.core.internal.json.Decoder;
import io.paylinks.core.internal.json.ErrorRecord;
import io.paylinks.core.internal.json.Json;
import io.paylinks.core.internal.json.MissingFieldException;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Turns the answer to an attempt into a value, or into the exception that says what it means. */
final class ResponseReader<T> implements Transport.Reader<T> {
    /** How many characters of a body an exception retains. */
    private static final int RETAINED_BODY = 256 * 1024;

    /** How many bytes are read for that: more, so that a credential at the cut is masked completely. */
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
    public T read(Answer answer) throws IOException {
        progress.answered(answer.status());
        if (progress.isObserved()) {
            progress.requestId(requestId(answer));
        }
        if (!answer.isSuccess()) {
            throw refused(answer);
        }
        BodyStream body = answer.body(retained());
        boolean began = false;
        try (JsonParser parser = provider.json().parser(body)) {
            JsonToken first = parser.nextToken();
            began = first != null && !first.isNumeric(); // a text such as "502 Bad Gateway" begins with a number
            T value = decoder.decode(parser);
            if (value == null) {
                String what = first == null ? "its body is empty" : "its JSON holds no such value";
                throw unreadable(answer, body, began, what);
            }
            if (ErrorRecord.isError(value)) {
                throw failure(
                        answer,
                        reads ? Outcome.REJECTED : Outcome.UNKNOWN,
                        "it holds an error",
                        reads ? null : kept(body));
            }
            if (recorder != null) {
                recorder.record(recorded(answer, body));
            }
            return value;
        } catch (DecodingException e) {
            throw e;
        } catch (BodyTooLargeException e) {
            throw unreadable(answer, body, began, "its body is larger than " + Answer.LARGEST_BODY + " bytes");
        } catch (JsonProcessingException e) {
            if (began && body.isAtEnd() && isSyntax(e)) {
                throw cut(answer, body, began, new EOFException("the JSON was cut short"));
            }
            if (e instanceof MissingFieldException && !reads) {
                throw withoutId(answer, body, e);
            }
            String what = began ? "its JSON could not be read" : "its body is not JSON";
            throw unreadable(answer, body, began, what + Json.describe(e));
        } catch (VirtualMachineError | LinkageError e) {
            throw e; // the caller has advice for the latter
        } catch (CharConversionException | RuntimeException | Error e) { // a user's type can throw an Error
            throw unreadable(
                    answer,
                    body,
                    began,
                    "its body could not be read: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw cut(answer, body, began, e);
        } finally {
            body.forget();
        }
    }

    /** Returns how many bytes to retain while a successful response is read: a recorder takes all of them. */
    private int retained() {
        if (recorder != null) {
            return Answer.LARGEST_BODY;
        }
        return reads ? 0 : READ_BODY; // the exception of a write has the body
    }

    /** A read that was cut can be asked for again; a write that was cut did run and must not. */
    private IOException cut(Answer answer, BodyStream body, boolean began, IOException e) {
        if (reads && (Failures.isInterrupt(e) || settings.isEnded())) {
            return e; // the server did not cut it
        }
        progress.cutShort();
        throw unreadable(answer, body, began, "its body was cut short");
    }

    /** Tells wrong JSON, which may be the beginning of right one, from JSON of something else. */
    private static boolean isSyntax(JsonProcessingException e) {
        return e instanceof StreamReadException || e.getCause() instanceof StreamReadException;
    }

    /**
     * A resource without its id was created all the same; an error object under a status of success may mean anything.
     */
    private DecodingException withoutId(Answer answer, BodyStream body, JsonProcessingException e) {
        String text = kept(body);
        ApiError error = error(text);
        boolean isError = error.code() != null || error.message() != null;
        String what = isError
                ? "it holds an error" + (error.code() == null ? "" : ", " + error.code())
                : "its JSON could not be read" + Json.describe(e);
        return failure(answer, isError ? Outcome.UNKNOWN : Outcome.APPLIED, what, text);
    }

    private DecodingException unreadable(Answer answer, BodyStream body, boolean began, String what) {
        Outcome outcome = reads ? Outcome.REJECTED : began ? Outcome.APPLIED : Outcome.UNKNOWN;
        return failure(answer, outcome, what, reads ? null : kept(body));
    }

    private DecodingException failure(Answer answer, Outcome outcome, String what, @Nullable String body) {
        return Exceptions.decoding(progress.ended(outcome), answer.status(), credentials.redact(what), body);
    }

    private ApiException refused(Answer answer) {
        String text = kept(answer.body(READ_BODY));
        ApiError error = error(text);
        RateLimit rateLimit = RetryHeaders.rateLimit(answer, clock);
        boolean isForeign = answer.status() == 404 && !provider.isNotFound(error);
        ErrorResponse response = new ErrorResponse(
                answer.status(),
                answer.headers(credentials::redact),
                text,
                error,
                error.requestId() != null ? error.requestId() : requestId(answer),
                RetryHeaders.retryAfter(answer, error.retryAfter(), rateLimit, clock),
                rateLimit,
                hint(answer.status(), isForeign));
        CallDetails call = progress.ended(outcomeOf(answer.status(), error));
        return isForeign ? Exceptions.foreign(call, response) : Exceptions.api(call, response);
    }

    /** Returns what to check, where the status points to the configuration. */
    private @Nullable String hint(int status, boolean isForeign) {
        if (isForeign) {
            return "this 404 is not from the API of " + provider.name() + ": check the base URL and any proxy";
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
            return ApiErrorBuilder.UNKNOWN; // the status says enough; an error must not hide behind its own body
        }
    }

    private Scope.Recorded recorded(Answer answer, BodyStream body) {
        return new Scope.Recorded(
                answer.status(),
                answer.headers(credentials::redact),
                requestId(answer),
                RetryHeaders.rateLimit(answer, clock),
                progress.attempts(),
                false,
                new String(readOn(body), StandardCharsets.UTF_8));
    }

    private @Nullable String requestId(Answer answer) {
        String header = answer.header("X-Request-Id");
        String id = header != null ? header : answer.header("Request-Id");
        return id == null ? null : credentials.redact(id);
    }

    private String kept(BodyStream body) {
        byte[] read = readOn(body);
        int length = Math.min(read.length, READ_BODY);
        String text = credentials.redact(new String(read, 0, length, StandardCharsets.UTF_8));
        return text.length() <= RETAINED_BODY ? text : text.substring(0, RETAINED_BODY);
    }

    private static byte[] readOn(BodyStream body) {
        try {
            return body.readKept();
        } catch (IOException | RuntimeException e) {
            return body.kept();
        }
    }
}
