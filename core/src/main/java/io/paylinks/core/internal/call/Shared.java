package io.paylinks.core.internal.call;

import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.Timing;
import io.paylinks.core.internal.http.Transport;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state that a client shares with all clients derived from it. */
public final class Shared {
    private final Provider provider;
    private final Transport transport;
    private final Background background;
    private final Timing timing;
    private final String userAgent;
    private final @Nullable String environment;
    private final @Nullable Consumer<CallSettings> beforeWrite;
    private final System.Logger log;

    private Shared(Builder builder) {
        this.provider = builder.provider;
        this.transport = builder.transport;
        this.background = new Background(builder.executor, builder.asyncContext);
        this.timing = builder.timing;
        this.userAgent = builder.userAgent;
        this.environment = builder.environment;
        this.beforeWrite = builder.beforeWrite;
        this.log = System.getLogger("io.paylinks." + provider.name());
    }

    public static Builder builder(Provider provider, Transport transport) {
        return new Builder(provider, transport);
    }

    public Provider provider() {
        return provider;
    }

    public Transport transport() {
        return transport;
    }

    public Background background() {
        return background;
    }

    Timing timing() {
        return timing;
    }

    String userAgent() {
        return userAgent;
    }

    @Nullable
    Consumer<CallSettings> beforeWrite() {
        return beforeWrite;
    }

    /** Returns the provider's logger. */
    System.Logger log() {
        return log;
    }

    /**
     * Requires that the client is open.
     *
     * @throws IllegalStateException if it is closed
     */
    public void requireOpen() {
        if (transport.isClosed()) {
            throw new IllegalStateException("the client is closed");
        }
    }

    /** Ends running calls and releases connections and threads. */
    public void close() {
        transport.close();
        background.close();
    }

    /** Returns the environment and the base URL. */
    @Override
    public String toString() {
        return environment == null ? transport.toString() : environment + ", " + transport;
    }

    /** Builds a {@code Shared}. */
    public static final class Builder {
        private final Provider provider;
        private final Transport transport;
        private @Nullable Executor executor;
        private UnaryOperator<Runnable> asyncContext = task -> task;
        private Timing timing = Timing.SYSTEM;
        private String userAgent = "";
        private @Nullable String environment;
        private @Nullable Consumer<CallSettings> beforeWrite;

        private Builder(Provider provider, Transport transport) {
            this.provider = provider;
            this.transport = transport;
        }

        /** Sets the executor of {@code async} calls. Default: the client's own threads. */
        public Builder executor(@Nullable Executor executor) {
            this.executor = executor;
            return this;
        }

        /** Sets the function that wraps {@code async} tasks, on the calling thread. */
        public Builder asyncContext(UnaryOperator<Runnable> asyncContext) {
            this.asyncContext = asyncContext;
            return this;
        }

        public Builder timing(Timing timing) {
            this.timing = timing;
            return this;
        }

        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** Sets the name of the provider's environment. Default: null, for a custom base URL. */
        public Builder environment(@Nullable String environment) {
            this.environment = environment;
            return this;
        }

        /** Sets a check that is called before each write; it throws an exception to reject the write. */
        public Builder beforeWrite(@Nullable Consumer<CallSettings> beforeWrite) {
            this.beforeWrite = beforeWrite;
            return this;
        }

        public Shared build() {
            return new Shared(this);
        }
    }
}
