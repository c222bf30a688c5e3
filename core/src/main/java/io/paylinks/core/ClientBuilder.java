package io.paylinks.core;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.Timing;
import io.paylinks.core.internal.UserAgent;
import io.paylinks.core.internal.http.BaseUrl;
import io.paylinks.core.internal.http.Transport;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Settings that all clients share.
 *
 * @param <B> the provider's builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final Provider provider;
    private String baseUrl;
    private boolean allowInsecureHttp;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Executor executor;
    private @Nullable Duration connectTimeout;
    private String appInfo = "";
    private Timing timing = Timing.SYSTEM;
    private @Nullable Consumer<Exchange> beforeWrite;
    private ClientOptions options = ClientOptions.DEFAULTS;

    @SuppressWarnings("exports") // the machinery is for the provider modules only
    protected ClientBuilder(Provider provider, String baseUrl) {
        this.provider = provider;
        this.baseUrl = baseUrl;
    }

    /**
     * Replaces the base URL, for a proxy or a fake. A path is kept as a prefix of all paths.
     *
     * <p>It must be https, or http to {@code localhost}, {@code 127.0.0.0/8} or {@code ::1}; without user info, query and
     * fragment. {@code build()} throws {@link ConfigurationException} otherwise.
     */
    public final B baseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
        return self();
    }

    /** Allows http to any host. Credentials then cross the network in clear. */
    public final B allowInsecureHttp() {
        this.allowInsecureHttp = true;
        return self();
    }

    /**
     * Replaces the HTTP client, for its proxy, TLS, DNS, interceptors or connection pool. It is never closed.
     *
     * <p>Timeouts, retries, redirects and authentication stay this client's: OkHttp's own read, write and call timeouts
     * and its retries are off.
     */
    public final B httpClient(OkHttpClient httpClient) {
        this.httpClient = httpClient;
        return self();
    }

    /** Replaces what {@code async} runs on. It is never shut down. */
    public final B executor(Executor executor) {
        this.executor = executor;
        return self();
    }

    /** Replaces the time to connect to a server, 10 seconds unless set here or in a client passed in. */
    public final B connectTimeout(Duration connectTimeout) {
        if (connectTimeout.toMillis() <= 0) {
            throw new IllegalArgumentException("connectTimeout must be at least a millisecond: " + connectTimeout);
        }
        this.connectTimeout = connectTimeout;
        return self();
    }

    /** Names the application in the {@code User-Agent}, such as {@code webshop/1.4}. */
    public final B appInfo(String name, String version) {
        this.appInfo = " " + UserAgent.token(name) + "/" + UserAgent.token(version);
        return self();
    }

    /** Sets the credentials. */
    public final B credentials(Credentials credentials) {
        return options(o -> o.credentials(credentials));
    }

    /** Sets a source of credentials that is asked once for each call, for keys that change at run time. */
    public final B credentials(Supplier<Credentials> source) {
        return options(o -> o.credentials(source));
    }

    /** Sets the time for a whole call, all attempts and waits included; 90 seconds unless set. */
    public final B deadline(Duration deadline) {
        return options(o -> o.deadline(deadline));
    }

    /** Sets the time for one attempt; 30 seconds unless set. */
    public final B attemptTimeout(Duration attemptTimeout) {
        return options(o -> o.attemptTimeout(attemptTimeout));
    }

    /** Sets how often a call may be tried again; 2 unless set, 0 for never. */
    public final B maxRetries(int maxRetries) {
        return options(o -> o.maxRetries(maxRetries));
    }

    /** Adds a header to every request. */
    public final B header(String name, String value) {
        return options(o -> o.header(name, value));
    }

    /** Sets who hears of each attempt of each call, for metrics and traces. */
    public final B listener(CallListener listener) {
        return options(o -> o.listener(listener));
    }

    /** Changes the options that a client begins with. */
    public final B options(UnaryOperator<ClientOptions> change) {
        this.options = change.apply(options);
        return self();
    }

    final B timing(Timing timing) {
        this.timing = timing;
        return self();
    }

    /** Sets what is called before each write; it throws to refuse it. */
    @SuppressWarnings("exports")
    protected final void beforeWrite(Consumer<Exchange> check) {
        this.beforeWrite = check;
    }

    /** Opens what the client stands on. */
    @SuppressWarnings("exports")
    protected final Exchange exchange() {
        if (options.credentials() == null) {
            throw new ConfigurationException("no credentials for " + provider.name());
        }
        Transport transport = new Transport(BaseUrl.of(baseUrl, allowInsecureHttp), httpClient, connectTimeout);
        String userAgent = UserAgent.of(provider.name()) + appInfo;
        return Exchange.open(provider, transport, executor, timing, userAgent, beforeWrite, options);
    }

    /**
     * Returns the value of an environment variable.
     *
     * @throws ConfigurationException if it is missing or blank
     */
    protected static String required(UnaryOperator<@Nullable String> environment, String name) {
        String value = optional(environment, name);
        if (value == null) {
            throw new ConfigurationException("the environment variable " + name + " is not set");
        }
        return value;
    }

    /** Returns the value of an environment variable, or null if it is missing or blank. */
    protected static @Nullable String optional(UnaryOperator<@Nullable String> environment, String name) {
        String value = environment.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
