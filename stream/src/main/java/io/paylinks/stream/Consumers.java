package io.paylinks.stream;

import io.paylinks.core.Deleted;
import io.paylinks.core.Page;
import io.paylinks.core.error.ApiException;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Operation;
import io.paylinks.stream.common.StreamErrorCode;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.ListConsumers;
import io.paylinks.stream.consumer.UpdateConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Operations on consumers: the customers of the organization.
 *
 * @see <a href="https://docs.streampay.sa">docs.streampay.sa</a>
 */
public final class Consumers {
    private static final String ALL = "/api/v2/consumers";
    private static final String ONE = ALL + "/{consumer_id}";

    private static final int LARGEST_PAGE = 100;

    private final Exchange exchange;

    Consumers(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Fetches a consumer. */
    public Consumer get(String consumerId) {
        return exchange.send(Operation.get("consumers.get", ONE, consumerId), Consumer.class);
    }

    /** Lists all consumers, newest first. */
    public Page<Consumer> list() {
        return list(ListConsumers.builder().build());
    }

    /** Lists consumers. */
    public Page<Consumer> list(ListConsumers request) {
        return exchange.page(Operation.get("consumers.list", ALL).query(request), Consumer.class);
    }

    /** Creates a consumer. In a sandbox its e-mail must be that of the organization's user, or it ends in a
     * {@code PermissionDeniedException}. {@link #getOrCreate} is safer where the consumer may exist. */
    public Consumer create(CreateConsumer request) {
        return exchange.send(Operation.post("consumers.create", ALL).body(request), Consumer.class);
    }

    /** Changes the fields that are set. */
    public Consumer update(String consumerId, UpdateConsumer request) {
        return exchange.send(Operation.put("consumers.update", ONE, consumerId).body(request), Consumer.class);
    }

    /** Deletes a consumer; it stays readable as deleted. Refused with {@code CONSUMER_HAS_ONGOING_INVOICES} and the like while it
     * still owes or is owed. */
    public Deleted delete(String consumerId) {
        return exchange.send(Operation.delete("consumers.delete", ONE, consumerId), Deleted.class);
    }

    /** Returns the consumer with this phone number, or null. */
    public @Nullable Consumer findByPhoneNumber(String phoneNumber) {
        return find(phoneNumber, consumer -> phoneNumber.equals(consumer.phoneNumber()));
    }

    /** Returns the consumer with this e-mail address in any case, or null. */
    public @Nullable Consumer findByEmail(String email) {
        return find(email, consumer -> email.equalsIgnoreCase(consumer.email()));
    }

    /**
     * Returns the consumer with this id of yours, or null. Stream does not say whether its search looks at external ids; if
     * the search does not find it, all consumers are read, 100 at a time.
     */
    public @Nullable Consumer findByExternalId(String externalId) {
        Predicate<Consumer> same = consumer -> externalId.equals(consumer.externalId());
        Consumer found = find(externalId, same);
        return found != null ? found : first(ListConsumers.builder(), same);
    }

    /**
     * Returns the consumer whom a request describes, or creates it.
     *
     * <p>It is looked for by external id, then phone number, then e-mail address, as far as the request has them, through
     * Stream's own search and on all of its pages; deleted consumers do not count, and a name alone identifies nobody. Only
     * if every search was answered and found nothing, the consumer is created: a search that fails ends in its exception. If
     * Stream then calls it a duplicate, it is looked for once more.
     *
     * @throws IllegalArgumentException if the request has neither external id, phone number nor e-mail address
     */
    public Consumer getOrCreate(CreateConsumer request) {
        if (request.externalId() == null && request.phoneNumber() == null && request.email() == null) {
            throw new IllegalArgumentException(
                    "getOrCreate needs an external id, a phone number or an e-mail address to look for");
        }
        Consumer found = find(request);
        if (found != null) {
            return found;
        }
        try {
            return create(request);
        } catch (ApiException e) {
            if (StreamErrorCode.DUPLICATE_CONSUMER.value().equals(e.code())) {
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
        if (term.isBlank()) {
            throw new IllegalArgumentException("what to look for must not be empty");
        }
        return first(ListConsumers.builder().searchTerm(term), wanted);
    }

    private @Nullable Consumer first(ListConsumers.Builder request, Predicate<Consumer> wanted) {
        return list(request.limit(LARGEST_PAGE).build()).stream()
                .filter(consumer -> !Boolean.TRUE.equals(consumer.isDeleted()))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }
}
