package io.paylinks.core;

import io.paylinks.core.error.ConfigurationException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Provider;
import io.paylinks.core.internal.Timing;
import io.paylinks.core.internal.UserAgent;
import io.paylinks.core.internal.call.Shared;
import io.paylinks.core.internal.error.Exceptions;
import io.paylinks.core.internal.http.BaseUrl;
import io.paylinks.core.internal.http.ProxyServer;
import io.paylinks.core.internal.http.Transport;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. These settings are common to the clients of all providers.
 *
 * @param <B> the provider's builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final Provider provider;
    private @Nullable String baseUrl;
    private @Nullable String environment;
    private boolean allowInsecureHttp;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Executor executor;
    private UnaryOperator<Runnable> asyncContext = task -> task;
    private @Nullable Duration connectTimeout;
    private @Nullable ProxyServer proxy;
    private String appInfo = "";
    private Timing timing = Timing.SYSTEM;
    private @Nullable Consumer<Exchange> beforeWrite;
    private ClientOptions options = ClientOptions.DEFAULTS;

    /** For the provider modules. If {@code baseUrl} is null, one must be set. */
    @SuppressWarnings("exports") // the machinery is for the provider modules only
    protected ClientBuilder(Provider provider, @Nullable String baseUrl) {
        this.provider = provider;
        this.baseUrl = baseUrl;
    }

    /**
     * Sends all requests to another base URL, such as a proxy or a fake. If the URL has a path, it becomes a prefix of
     * all paths.
     *
     * <p>The URL must use https, or http to {@code localhost}, {@code 127.0.0.0/8} or {@code ::1}, and must not have
     * user info, a query or a fragment; otherwise {@code build()} throws a {@link ConfigurationException}.
     */
    public final B baseUrl(String baseUrl) {
        this.baseUrl = Arguments.notNull("baseUrl", baseUrl);
        this.environment = null;
        return self();
    }

    /** Allows a base URL with http to any host. Credentials are then sent unencrypted. */
    public final B allowInsecureHttp() {
        this.allowInsecureHttp = true;
        return self();
    }

    /**
     * Sends requests through your own OkHttp client, with its proxy, TLS settings, DNS, interceptors and connection
     * pool. This client never closes it.
     *
     * <p>Timeouts, retries, redirects and authentication are controlled by this client: OkHttp's read, write and call
     * timeouts and its retries are disabled. So are its cache and its cookies, which would be shared between tenants.
     *
     * <p>OkHttp's default pool retains five idle connections; configure a {@code ConnectionPool} with as many as you
     * have concurrent calls. If an application or network interceptor fails before it proceeds with a write, the
     * outcome is {@code UNKNOWN}, because it may have sent the write some other way.
     */
    public final B httpClient(OkHttpClient httpClient) {
        this.httpClient = Arguments.notNull("httpClient", httpClient);
        return self();
    }

    /**
     * Runs {@code async} calls on your executor, which is never shut down. Default: virtual threads, or daemon threads
     * before Java 21.
     */
    public final B executor(Executor executor) {
        this.executor = Arguments.notNull("executor", executor);
        return self();
    }

    /**
     * Propagates the context of the caller's thread, such as the current span, to {@code async} calls. The function is
     * called on the caller's thread with the task of the call; the task that it returns is run instead and must run the
     * original one once. With Micrometer's context propagation: {@code asyncContext(task ->
     * ContextSnapshotFactory.builder().build().captureAll().wrap(task))}.
     *
     * <p>If the function throws an exception, {@code async} throws it and no request is sent. If its task throws one,
     * the future completes with it.
     */
    public final B asyncContext(UnaryOperator<Runnable> capture) {
        this.asyncContext = Arguments.notNull("capture", capture);
        return self();
    }

    /**
     * Sets the time limit for connecting to the server. Default: 10 seconds, or that of the client passed to
     * {@link #httpClient}.
     *
     * @throws IllegalArgumentException if it is shorter than a millisecond
     */
    public final B connectTimeout(Duration connectTimeout) {
        if (Arguments.notNull("connectTimeout", connectTimeout).compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("connectTimeout must be at least a millisecond: " + connectTimeout);
        }
        this.connectTimeout = connectTimeout;
        return self();
    }

    /**
     * Sends requests through a proxy. Default: that of the client passed to {@link #httpClient}, otherwise that of the
     * system.
     */
    public final B proxy(Proxy proxy) {
        this.proxy = new ProxyServer(Arguments.notNull("proxy", proxy), null, null);
        return self();
    }

    /**
     * Sends requests through an HTTP proxy that requires a user name and password (basic authentication). The base URL
     * must be https, so that the proxy only opens a tunnel and sees neither requests nor responses.
     */
    public final B proxy(Proxy proxy, String user, String password) {
        this.proxy = new ProxyServer(
                Arguments.notNull("proxy", proxy), Arguments.notNull("user", user), Secret.of(password));
        return self();
    }

    /** Adds your application to the {@code User-Agent} header, as in {@code webshop/1.4}. */
    public final B appInfo(String name, String version) {
        this.appInfo = " " + UserAgent.token(Arguments.notNull("name", name)) + "/"
                + UserAgent.token(Arguments.notNull("version", version));
        return self();
    }

    /** Authenticates requests with these credentials. */
    public final B credentials(Credentials credentials) {
        return options(o -> o.credentials(credentials));
    }

    /** Calls this supplier for the credentials of each call, so that a key can be rotated at run time. */
    public final B credentials(Supplier<Credentials> supplier) {
        return options(o -> o.credentials(supplier));
    }

    /** Sets the time limit of a whole call, including all attempts and waits. Default: 90 seconds. */
    public final B deadline(Duration deadline) {
        return options(o -> o.deadline(deadline));
    }

    /** Sets the time limit of one attempt. Default: 30 seconds. */
    public final B attemptTimeout(Duration attemptTimeout) {
        return options(o -> o.attemptTimeout(attemptTimeout));
    }

    /** Sets the maximum number of retries of a call; 0 disables retries. Default: 2. */
    public final B maxRetries(int maxRetries) {
        return options(o -> o.maxRetries(maxRetries));
    }

    /** Adds a header to every request. */
    public final B header(String name, String value) {
        return options(o -> o.header(name, value));
    }

    /**
     * Sets what a create with a used idempotency key does: return what that key created, or throw a conflict. Default:
     * true. See {@link ClientOptions#returnExisting(boolean)}.
     */
    public final B returnExisting(boolean returnExisting) {
        return options(o -> o.returnExisting(returnExisting));
    }

    /**
     * Adds a listener that is notified of every call, for metrics and tracing. It is called after the listeners added
     * before.
     */
    public final B listener(CallListener listener) {
        return options(o -> o.listener(listener));
    }

    /** Sets the limiter, which is consulted before each attempt and may delay it. Default: none. */
    public final B limiter(Limiter limiter) {
        return options(o -> o.limiter(limiter));
    }

    /** Sets the hook, which is called before each attempt is sent, for example to sign it. Default: none. */
    public final B hook(RequestHook hook) {
        return options(o -> o.hook(hook));
    }

    /** Changes the initial options of the client. */
    public final B options(UnaryOperator<ClientOptions> change) {
        ClientOptions changed = Arguments.notNull("change", change).apply(options);
        this.options = provider.accept(Arguments.notNull("the result of change", changed));
        return self();
    }

    final B timing(Timing timing) {
        this.timing = timing;
        return self();
    }

    /** Sends all requests to one of the provider's environments, which {@code toString()} shows. */
    protected final B environment(String name, String baseUrl) {
        baseUrl(baseUrl);
        this.environment = name;
        return self();
    }

    /** Returns whether there is a base URL to send requests to. */
    protected final boolean hasBaseUrl() {
        return baseUrl != null;
    }

    /** Sets a check that is called before each write; it throws an exception to reject the write. */
    @SuppressWarnings("exports")
    protected final void beforeWrite(Consumer<Exchange> check) {
        this.beforeWrite = check;
    }

    /**
     * Opens the exchange that makes the client's calls.
     *
     * @throws ConfigurationException if credentials are missing or the base URL is not allowed
     */
    @SuppressWarnings("exports")
    protected final Exchange exchange() {
        if (options.credentials() == null) {
            throw Exceptions.configuration(
                    "no credentials for " + provider.name() + ": set them with " + provider.credentials());
        }
        Transport transport = new Transport(BaseUrl.of(baseUrl, allowInsecureHttp), httpClient, connectTimeout, proxy);
        String userAgent = UserAgent.of(provider.name()) + appInfo;
        Shared.Builder shared = Shared.builder(provider, transport)
                .executor(executor)
                .asyncContext(asyncContext)
                .timing(timing)
                .userAgent(userAgent)
                .environment(environment);
        return Exchange.open(shared, beforeWrite, options);
    }

    /**
     * Returns the value of an environment variable without surrounding whitespace.
     *
     * @throws ConfigurationException if it is missing or blank
     */
    protected static String required(Function<String, @Nullable String> environment, String name) {
        String value = optional(environment, name);
        if (value == null) {
            throw Exceptions.configuration("the environment variable " + name + " is not set");
        }
        return value;
    }

    /**
     * Returns the value of an environment variable without surrounding whitespace, or null if it is missing or blank.
     */
    protected static @Nullable String optional(Function<String, @Nullable String> environment, String name) {
        String value = Arguments.notNull("environment", environment).apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
