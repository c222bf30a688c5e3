package io.paylinks.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.core.CallListener;
import io.paylinks.core.ClientOptions;
import io.paylinks.core.Credentials;
import io.paylinks.core.RateLimit;
import io.paylinks.core.error.ApiError;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.error.CallDetails;
import io.paylinks.core.error.CallException;
import io.paylinks.core.error.ConnectionException;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.ErrorResponse;
import io.paylinks.core.error.Outcome;
import io.paylinks.core.error.RateLimitException;
import io.paylinks.core.internal.http.Answer;
import io.paylinks.core.internal.http.BodyStream;
import io.paylinks.core.internal.http.BodyStream.BodyTooLargeException;
import io.paylinks.core.internal.http.Transport;
import io.paylinks.core.internal.http.Transport.Outgoing;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call: its attempts, the decision after each of them, and what is known of its outcome. */
final class Call<T> {
    private static final System.Logger LOG = System.getLogger("io.paylinks");
    private static final int KEPT_BODY = 256 * 1024;
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(8);
    private static final Duration JITTER = Duration.ofMillis(250);

    private final Provider provider;
    private final Transport transport;
    private final Timing timing;
    private final ClientOptions options;
    private final Scope scope;
    private final Operation<?> operation;
    private final Outgoing outgoing;
    private final Credentials credentials;
    private final @Nullable String key;
    private final Decoder<T> decoder;

    private int attempts;
    private @Nullable Integer status;
    private @Nullable String retryReason;
    private Outcome last = Outcome.NOT_SENT;
    private Outcome worst = Outcome.NOT_SENT;

    Call(
            Exchange.Shared shared,
            ClientOptions options,
            Scope scope,
            Operation<?> operation,
            Outgoing outgoing,
            Credentials credentials,
            @Nullable String key,
            Decoder<T> decoder) {
        this.provider = shared.provider();
        this.transport = shared.transport();
        this.timing = shared.timing();
        this.options = options;
        this.scope = scope;
        this.operation = operation;
        this.outgoing = outgoing;
        this.credentials = credentials;
        this.key = key;
        this.decoder = decoder;
    }

    /** Tries until there is a value, or a failure that another try cannot mend. */
    T run() {
        long start = timing.nanoTime().getAsLong();
        CallException earlier = null;
        while (true) {
            attempts++;
            try {
                return attempt(remaining(start));
            } catch (CallException failure) {
                if (earlier != null) {
                    failure.addSuppressed(earlier);
                }
                Duration wait = waitAfter(failure);
                if (wait == null || wait.compareTo(remaining(start)) >= 0) {
                    throw failure;
                }
                log(() -> "waits " + wait.toMillis() + " ms to try again after " + reason(failure));
                pause(wait, failure);
                if (remaining(start).isNegative()) {
                    throw failure; // the machine slept longer than it was told to
                }
                earlier = failure;
                retryReason = reason(failure);
            }
        }
    }

    private T attempt(Duration remaining) {
        Duration timeout = options.attemptTimeout().compareTo(remaining) < 0 ? options.attemptTimeout() : remaining;
        long start = timing.nanoTime().getAsLong();
        status = null;
        boolean succeeded = false;
        try {
            T value = transport.send(outgoing, timeout, scope.cancellation(), this::read);
            succeeded = true;
            return value;
        } catch (IOException e) {
            boolean notRun = outgoing.surelyNotRun(e);
            Outcome lost = operation.reads() ? Outcome.REJECTED : Outcome.UNKNOWN;
            CallDetails details = ended(notRun ? Outcome.NOT_SENT : lost);
            throw new ConnectionException(
                    details, (notRun ? "not sent: " : "no answer: ") + why(e, timeout), redacted(e));
        } finally {
            tell(succeeded, Duration.ofNanos(timing.nanoTime().getAsLong() - start));
        }
    }

    // ---- what to do next -------------------------------------------------------------------------------------------

    /** Returns how long to wait before the next try, or null if there is to be none. */
    private @Nullable Duration waitAfter(CallException failure) {
        if (attempts > options.maxRetries()
                || !mayTryAgain(failure)
                || scope.cancellation().isCancelled()
                || transport.isClosed()) {
            return null;
        }
        double random = timing.random().getAsDouble();
        if (failure instanceof ApiException answered
                && answered.retryAfter() != null
                && (answered.status() == 429 || answered.status() == 503)) {
            return answered.retryAfter().plusMillis((long) (JITTER.toMillis() * random));
        }
        long backoff = Math.min(FIRST_BACKOFF.toMillis() << Math.min(attempts - 1, 10), LONGEST_BACKOFF.toMillis());
        return Duration.ofMillis((long) (backoff * random));
    }

    private boolean mayTryAgain(CallException failure) {
        boolean passing = failure instanceof ConnectionException
                || (failure instanceof ApiException answered && PASSING.contains(answered.status()));
        boolean surelyNotRun =
                last == Outcome.NOT_SENT || (failure instanceof RateLimitException && last == Outcome.REJECTED);
        return passing && (operation.replayable || surelyNotRun);
    }

    private void pause(Duration wait, CallException failure) {
        try {
            timing.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private Duration remaining(long start) {
        return options.deadline().minusNanos(timing.nanoTime().getAsLong() - start);
    }

    // ---- what came back --------------------------------------------------------------------------------------------

    private T read(Answer answer) throws IOException {
        status = answer.status();
        if (!answer.isSuccess()) {
            throw refused(answer);
        }
        Scope.Recorder recorder = scope.recorder();
        BodyStream body = answer.body(recorder != null ? Answer.LARGEST_BODY : operation.reads() ? 0 : KEPT_BODY);
        boolean began = false;
        try (JsonParser parser = provider.json().parser(body)) {
            began = parser.nextToken() != null;
            T value = decoder.decode(parser);
            if (value == null) {
                throw unreadable(answer, body, began, began ? "its JSON holds no such value" : "its body is empty");
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
            if (e instanceof MissingFieldException && !operation.reads()) {
                throw withoutId(answer, body, e);
            }
            String what = began ? "its JSON could not be read" : "its body is not JSON";
            throw unreadable(answer, body, began, what + Json.describe(e));
        } catch (CharConversionException | RuntimeException e) {
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

    /** A read that was cut can be asked for again; a write that was cut did run and must not. */
    private IOException cut(Answer answer, BodyStream body, boolean began, IOException e) {
        if (operation.reads()) {
            return e;
        }
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
        ApiError error = apiError(text);
        boolean isError = error.code() != null || error.message() != null;
        String what = isError
                ? "it holds an error" + (error.code() == null ? "" : ", " + error.code())
                : "its JSON could not be read" + Json.describe(e);
        CallDetails details = ended(isError ? Outcome.UNKNOWN : Outcome.APPLIED);
        return new DecodingException(details, answer.status(), credentials.redact(what), text);
    }

    private DecodingException unreadable(Answer answer, BodyStream body, boolean began, String what) {
        Outcome outcome = operation.reads() ? Outcome.REJECTED : began ? Outcome.APPLIED : Outcome.UNKNOWN;
        String text = operation.reads() ? null : kept(body);
        return new DecodingException(ended(outcome), answer.status(), credentials.redact(what), text);
    }

    private String kept(BodyStream body) {
        byte[] kept = readOn(body);
        return credentials.redact(new String(kept, 0, Math.min(kept.length, KEPT_BODY), StandardCharsets.UTF_8));
    }

    private ApiException refused(Answer answer) {
        String text = credentials.redact(new String(readOn(answer.body(KEPT_BODY)), StandardCharsets.UTF_8));
        ApiError error = apiError(text);
        RateLimit rateLimit = HeaderTimes.rateLimit(answer, timing.clock());
        ErrorResponse response = new ErrorResponse(
                answer.status(),
                answer.headers(credentials::redact),
                text,
                error,
                error.requestId() != null ? error.requestId() : requestId(answer),
                HeaderTimes.retryAfter(answer, rateLimit, timing.clock()),
                rateLimit);
        return ApiException.of(ended(outcomeOf(answer.status(), error)), response);
    }

    private Outcome outcomeOf(int status, ApiError error) {
        boolean refused = status >= 400 && status < 500 && status != 408;
        return operation.reads() || (refused && !provider.mayHaveRun().test(error))
                ? Outcome.REJECTED
                : Outcome.UNKNOWN;
    }

    private ApiError apiError(String text) {
        try {
            JsonNode tree = provider.json().tree(text, credentials::redact);
            return tree == null ? ApiError.NONE : provider.errors().apply(tree);
        } catch (RuntimeException e) {
            return ApiError.NONE; // the status says enough; an error must not hide behind its own body
        }
    }

    private Scope.Recorded recorded(Answer answer, BodyStream body) {
        return new Scope.Recorded(
                answer.status(),
                answer.headers(credentials::redact),
                requestId(answer),
                HeaderTimes.rateLimit(answer, timing.clock()),
                attempts,
                false,
                new String(readOn(body), StandardCharsets.UTF_8));
    }

    private static byte[] readOn(BodyStream body) {
        try {
            return body.readKept();
        } catch (IOException | RuntimeException e) {
            return body.kept();
        }
    }

    private @Nullable String requestId(Answer answer) {
        String header = answer.header("X-Request-Id");
        String id = header != null ? header : answer.header("Request-Id");
        return id == null ? null : credentials.redact(id);
    }

    // ---- what is known of it ---------------------------------------------------------------------------------------

    private CallDetails ended(Outcome outcome) {
        last = outcome;
        worst = worst.orWorse(outcome);
        return new CallDetails(operation.id(), operation.method, outgoing.path(), attempts, key, worst);
    }

    private String why(IOException e, Duration timeout) {
        if (transport.isClosed()) {
            return "the client was closed";
        }
        if (scope.cancellation().isCancelled()) {
            return "the call was cancelled";
        }
        if (e instanceof InterruptedIOException) {
            return Thread.currentThread().isInterrupted()
                    ? "the thread was interrupted"
                    : "timeout after " + timeout.toMillis() + " ms";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : credentials.redact(e.getMessage());
    }

    /** Returns a cause that repeats no credential; a broken status line is quoted in the message, for one. */
    private IOException redacted(IOException e) {
        String text = e.toString();
        String clean = credentials.redact(text);
        if (clean.equals(text)) {
            return e;
        }
        IOException other = new IOException(clean);
        other.setStackTrace(e.getStackTrace());
        return other;
    }

    // ---- who hears of it -------------------------------------------------------------------------------------------

    private void tell(boolean succeeded, Duration duration) {
        log(() -> (succeeded ? "succeeded" : "failed") + " after " + duration.toMillis() + " ms"
                + (status == null ? ", no answer" : ", status " + status));
        CallListener listener = options.listener();
        if (listener == null) {
            return;
        }
        try {
            listener.onAttempt(new CallListener.Attempt(
                    provider.name(),
                    operation.id(),
                    operation.method,
                    operation.isModelled() ? operation.path : "",
                    attempts,
                    status,
                    succeeded,
                    duration,
                    retryReason));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a CallListener failed", e);
        }
    }

    private static String reason(CallException failure) {
        if (failure instanceof ApiException answered) {
            return Integer.toString(answered.status());
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private void log(Supplier<String> what) {
        LOG.log(
                System.Logger.Level.DEBUG,
                () -> provider.name() + " " + operation.id() + ", attempt " + attempts + ": " + what.get());
    }
}
