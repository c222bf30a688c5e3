package io.paylinks.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import io.paylinks.core.CallListener;
import org.jspecify.annotations.Nullable;

/**
 * Observes calls with Micrometer: {@code .listener(ObservedCalls.of(registry))}. Each call is an observation, which is
 * current on its thread from start to end; its parent is the observation that is current when it starts. With
 * Micrometer Tracing it is a span, whose {@code traceparent} is sent with every request; with a meter registry it is a
 * timer.
 *
 * <p>Immutable: each setter returns a new instance. Names and tags are those of {@link DefaultCallConvention} and
 * {@link DefaultAttemptConvention}, of a {@code GlobalObservationConvention} of the registry, or of a convention set
 * here; the last of these takes precedence.
 */
public final class ObservedCalls implements CallListener {
    private static final ObservationConvention<CallContext> CALL = new DefaultCallConvention();
    private static final ObservationConvention<AttemptContext> ATTEMPT = new DefaultAttemptConvention();

    private final ObservationRegistry registry;
    private final @Nullable ObservationConvention<CallContext> callConvention;
    private final boolean attempts;
    private final @Nullable ObservationConvention<AttemptContext> attemptConvention;

    private ObservedCalls(
            ObservationRegistry registry,
            @Nullable ObservationConvention<CallContext> callConvention,
            boolean attempts,
            @Nullable ObservationConvention<AttemptContext> attemptConvention) {
        this.registry = registry;
        this.callConvention = callConvention;
        this.attempts = attempts;
        this.attemptConvention = attemptConvention;
    }

    /** Returns a listener that observes calls, without their attempts. */
    public static ObservedCalls of(ObservationRegistry registry) {
        return new ObservedCalls(notNull("registry", registry), null, false, null);
    }

    /** Sets the convention for calls. {@link DefaultCallConvention} can be extended. */
    public ObservedCalls convention(ObservationConvention<CallContext> convention) {
        return new ObservedCalls(registry, notNull("convention", convention), attempts, attemptConvention);
    }

    /** Observes each attempt as well, as a child of its call; {@code traceparent} is then that of the attempt. */
    public ObservedCalls withAttempts() {
        return new ObservedCalls(registry, callConvention, true, attemptConvention);
    }

    /** Observes each attempt as well, with a custom convention. */
    public ObservedCalls withAttempts(ObservationConvention<AttemptContext> convention) {
        return new ObservedCalls(registry, callConvention, true, notNull("convention", convention));
    }

    @Override
    public Observer onStart(Call call) {
        notNull("call", call);
        return registry.isNoop() ? end -> {} : new Observed(new CallContext(call));
    }

    private static <T> T notNull(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    /** The observations of one call. */
    private final class Observed implements Observer {
        private final CallContext context;
        private final Running call;
        private @Nullable AttemptContext attemptContext;
        private @Nullable Running attempt;

        Observed(CallContext context) {
            this.context = context;
            this.call =
                    new Running(Observation.createNotStarted(callConvention, CALL, () -> context, registry), registry);
        }

        @Override
        public void onAttemptStart(AttemptStart start) {
            if (!attempts) {
                context.headers().forEach(start::addHeader);
                return;
            }
            AttemptContext started = new AttemptContext(context.call(), start);
            attemptContext = started;
            attempt = new Running(
                    Observation.createNotStarted(attemptConvention, ATTEMPT, () -> started, registry)
                            .parentObservation(call.observation),
                    registry);
        }

        @Override
        public void onAttemptEnd(AttemptEnd end) {
            Running ending = attempt;
            attempt = null;
            if (ending != null && attemptContext != null) {
                attemptContext.setResponse(end);
                ending.end(end.exception());
            }
        }

        @Override
        public void onEnd(End end) {
            context.end(end);
            call.end(end.exception());
        }
    }

    /**
     * An observation that is current on this thread. It and its scope are closed even if a handler throws an exception.
     */
    private static final class Running {
        final Observation observation;
        private final ObservationRegistry registry;
        private final Observation.@Nullable Scope outer;
        private Observation.@Nullable Scope scope;

        Running(Observation observation, ObservationRegistry registry) {
            this.observation = observation;
            this.registry = registry;
            this.outer = registry.getCurrentObservationScope();
            try {
                observation.start();
                scope = observation.openScope();
            } catch (Throwable e) {
                Observation.Scope current = registry.getCurrentObservationScope();
                scope = current == outer ? null : current; // it became current before its handlers were called
                close();
                throw e;
            }
        }

        void end(@Nullable Throwable failure) {
            try {
                if (failure != null) {
                    observation.error(failure);
                }
            } finally {
                close();
            }
        }

        private void close() {
            try {
                if (scope != null) {
                    scope.close();
                }
            } finally {
                registry.setCurrentObservationScope(outer);
                observation.stop();
            }
        }
    }
}
