package io.paylinks.contract;

import io.paylinks.core.PaylinksClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A provider, with the particulars that the contract needs. Responses are in the test resources of the client's
 * package, one file per type, with every field set: that of {@code PaymentLink} is {@code payment-link.json}.
 *
 * @param <C> its client
 */
public abstract class TestedProvider<C extends PaylinksClient<C>> {
    private final Class<C> client;
    private final List<CallTable<C, ?>> tables;

    /**
     * Describes a provider.
     *
     * @param tables its calls, one table for each resource class
     */
    protected TestedProvider(Class<C> client, List<CallTable<C, ?>> tables) {
        this.client = client;
        this.tables = List.copyOf(tables);
    }

    /** Returns a client of the server at a URL, with the credentials that {@link #headers} has. */
    public abstract C client(String url);

    /** Reads with the module's public entry to JSON. */
    public abstract <T> T read(Class<T> type, String json);

    /** Writes with the module's public entry to JSON. */
    public abstract String write(Object value);

    /** Returns the provider's own headers that every request must have, once, with this value. */
    protected abstract Map<String, String> headers();

    /** Returns headers that no request may have. */
    protected Set<String> neverSent() {
        return Set.of();
    }

    /** Returns the header for an idempotency key, which is only sent if {@link #carriesKey}. */
    protected String keyHeader() {
        return "Idempotency-Key";
    }

    /** Returns whether requests with an HTTP method have a key. Default: no. */
    protected boolean carriesKey(String method) {
        return false;
    }

    /** Returns the response with one record, in its envelope. */
    protected String wrapped(String resource, String item) {
        return item;
    }

    /** Returns the last page of a list. */
    protected abstract String page(String resource, String item);

    /** Returns the JSON name of a Java name. Default: snake case. */
    protected String wireName(String javaName) {
        return javaName.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** Returns whether amounts are strings unless a record declares another form; otherwise they are numbers. */
    protected boolean amountsAreText() {
        return true;
    }

    /** Returns a response as written after reading. Default: unchanged. */
    protected String rewritten(String response) {
        return response;
    }

    /** Returns methods that send several requests and have separate tests, such as {@code products.getOrCreate}. */
    protected Set<String> testedElsewhere() {
        return Set.of();
    }

    /** Returns the types that resource methods compose from several responses, which have no fixture. */
    protected Set<Class<?>> composed() {
        return Set.of();
    }

    /** Returns the records that are not responses to calls. */
    protected Set<Class<?>> delivered() {
        return Set.of();
    }

    /** Returns the JSON names of required fields. */
    protected Set<String> required() {
        return Set.of("id");
    }

    /** Returns the response of a type, without its envelope. */
    public final String text(Class<?> type) {
        String name = fileName(type.getSimpleName());
        String text = Json.resource(client, name);
        if (text == null) {
            throw new AssertionError("src/test/resources has no " + name + " in " + client.getPackageName());
        }
        return text;
    }

    /** Returns the record of a response. */
    public final <T> T value(Class<T> type) {
        return read(type, text(type));
    }

    /** Returns all classes of the module. */
    public final List<Class<?>> classes() {
        return Reflect.moduleOf(client);
    }

    final String name() {
        return client.getPackageName().substring(client.getPackageName().lastIndexOf('.') + 1);
    }

    final Class<C> clientType() {
        return client;
    }

    final Stream<Call<C>> calls() {
        return tables.stream().flatMap(table -> table.calls(this));
    }

    /** Returns the requests in the tables. */
    final Stream<Class<?>> requests() {
        return tables.stream().flatMap(CallTable::requests);
    }

    /** Returns {@code event.json} for a {@code StreamEvent}. */
    private String fileName(String type) {
        String provider = client.getSimpleName().replaceFirst("Client$", "");
        String kebab = type.replaceFirst("^" + provider, "").replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return kebab.toLowerCase(Locale.ROOT) + ".json";
    }
}
