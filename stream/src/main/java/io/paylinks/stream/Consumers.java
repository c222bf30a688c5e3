package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Arguments;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.stream.common.StreamErrorCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.ListConsumers;
import io.paylinks.stream.consumer.UpdateConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Operations on consumers: the customers of the organization. */
public final class Consumers {
    private static final String ALL = "/api/v2/consumers";
    private static final String ONE = ALL + "/{consumer_id}";
    private static final int MAX_PAGE_SIZE = 100;

    private final Resource<Consumer> consumers;

    Consumers(Exchange exchange) {
        this.consumers = exchange.resource("consumers", Consumer.class);
    }

    /**
     * Fetches a consumer.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/consumers/{consumer_id}</a>
     */
    public Consumer get(String consumerId) {
        return consumers.get("get", ONE, consumerId).send();
    }

    /**
     * Lists all consumers, newest first.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/consumers</a>
     */
    public Page<Consumer> list() {
        return list(ListConsumers.builder().build());
    }

    /**
     * Lists the consumers that match a filter, newest first unless the request says otherwise.
     *
     * @see <a href="https://docs.streampay.sa">GET /api/v2/consumers</a>
     */
    public Page<Consumer> list(ListConsumers request) {
        return consumers.get("list", ALL).query(request).page();
    }

    /**
     * Creates a consumer. If the consumer may already exist, {@link #getOrCreate} is safer.
     *
     * <p>In a sandbox, the e-mail address must be that of the organization's user; any other address throws a
     * {@code PermissionDeniedException}.
     *
     * @see <a href="https://docs.streampay.sa">POST /api/v2/consumers</a>
     */
    public Consumer create(CreateConsumer request) {
        return consumers.post("create", ALL).body(request).send();
    }

    /**
     * Changes the fields that are set.
     *
     * @see <a href="https://docs.streampay.sa">PUT /api/v2/consumers/{consumer_id}</a>
     */
    public Consumer update(String consumerId, UpdateConsumer request) {
        return consumers.put("update", ONE, consumerId).body(request).send();
    }

    /**
     * Deletes a consumer, which remains readable with {@code isDeleted}. Rejected with
     * {@code CONSUMER_HAS_ONGOING_INVOICES}, {@code CONSUMER_HAS_ONGOING_SUBSCRIPTIONS} or
     * {@code CONSUMER_HAS_ACTIVE_PAYMENT_LINKS} while it has any.
     *
     * @see <a href="https://docs.streampay.sa">DELETE /api/v2/consumers/{consumer_id}</a>
     */
    public Deleted delete(String consumerId) {
        return consumers.delete("delete", ONE, consumerId).send(Deleted.class);
    }

    /** Returns the consumer with this phone number, or null. */
    public @Nullable Consumer findByPhoneNumber(String phoneNumber) {
        return find(phoneNumber, consumer -> phoneNumber.equals(consumer.phoneNumber()));
    }

    /** Returns the consumer with this e-mail address, compared case-insensitively, or null. */
    public @Nullable Consumer findByEmail(String email) {
        return find(email, consumer -> email.equalsIgnoreCase(consumer.email()));
    }

    /**
     * Returns the consumer with your own id, or null. Stream does not document whether its search covers external ids;
     * if the search finds nothing, all consumers are read, 100 at a time.
     */
    public @Nullable Consumer findByExternalId(String externalId) {
        Predicate<Consumer> same = consumer -> externalId.equals(consumer.externalId());
        Consumer found = find(externalId, same);
        return found != null ? found : first(ListConsumers.builder(), same);
    }

    /**
     * Returns the consumer that matches a request, or creates it if there is none.
     *
     * <p>Searches by external id, then by phone number, then by e-mail address, if the request has them, and reads all
     * pages of results. Deleted consumers are ignored, and a name alone does not match. A consumer is created only
     * after every search succeeded and found nothing. If Stream then rejects the new consumer as a duplicate, the
     * searches are repeated once.
     *
     * @throws IllegalArgumentException if the request has neither external id, phone number nor e-mail address
     */
    public Consumer getOrCreate(CreateConsumer request) {
        consumers.requireRequest("getOrCreate", request);
        if (request.externalId() == null && request.phoneNumber() == null && request.email() == null) {
            throw new IllegalArgumentException(
                    "getOrCreate requires an external id, a phone number or an e-mail address");
        }
        Consumer found = find(request);
        if (found != null) {
            return found;
        }
        try {
            return create(request);
        } catch (ApiException e) {
            if (StreamErrorCode.DUPLICATE_CONSUMER.is(e)) {
                Consumer duplicate = find(request);
                if (duplicate != null) {
                    return duplicate;
                }
            }
            throw e;
        }
    }

    private @Nullable Consumer find(CreateConsumer request) {
        Consumer found = request.externalId() == null ? null : findByExternalId(request.externalId());
        if (found == null && request.phoneNumber() != null) {
            found = findByPhoneNumber(request.phoneNumber());
        }
        if (found == null && request.email() != null) {
            found = findByEmail(request.email());
        }
        return found;
    }

    private @Nullable Consumer find(String term, Predicate<Consumer> wanted) {
        if (Arguments.notNull("the search term", term).isBlank()) {
            throw new IllegalArgumentException("the search term must not be blank");
        }
        return first(ListConsumers.builder().searchTerm(term), wanted);
    }

    private @Nullable Consumer first(ListConsumers.Builder request, Predicate<Consumer> wanted) {
        return list(request.limit(MAX_PAGE_SIZE).build()).stream()
                .filter(consumer -> !Boolean.TRUE.equals(consumer.isDeleted()))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }
}
