package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.NotFoundException;
import io.paylinks.gocardless.subscription.SubscriptionDetails;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A subscription with its mandate and customer: three requests, one deadline, credentials read once. */
class SubscriptionDetailsTest extends GoCardlessServerTest {
    private static final String SUBSCRIPTION = "{\"subscriptions\":{\"id\":\"SB1\",\"links\":{\"mandate\":\"MD1\"}}}";

    @Test
    void fetchesSubscriptionMandateAndCustomer() {
        enqueue(200, SUBSCRIPTION);
        enqueue(200, "{\"mandates\":{\"id\":\"MD1\",\"links\":{\"customer\":\"CU1\"}}}");
        enqueue(200, "{\"customers\":{\"id\":\"CU1\"}}");
        AtomicInteger credentialCalls = new AtomicInteger();

        SubscriptionDetails details = client().with(o -> o.credentials(() -> {
                    credentialCalls.incrementAndGet();
                    return GoCardlessCredentials.accessToken("token-1");
                }))
                .subscriptions()
                .getDetails("SB1");

        assertThat(details.subscription().id()).isEqualTo("SB1");
        assertThat(details.mandate().id()).isEqualTo("MD1");
        assertThat(details.customer().id()).isEqualTo("CU1");
        assertThat(taken().getPath()).isEqualTo("/subscriptions/SB1");
        assertThat(taken().getPath()).isEqualTo("/mandates/MD1");
        assertThat(taken().getPath()).isEqualTo("/customers/CU1");
        assertThat(credentialCalls).hasValue(1);
        assertRequests(3);
    }

    @Test
    void missingLinksAreNull() {
        enqueue(200, "{\"subscriptions\":{\"id\":\"SB1\",\"links\":{}}}");
        enqueue(200, "{\"subscriptions\":{\"id\":\"SB1\"}}");
        enqueue(200, SUBSCRIPTION);
        enqueue(200, "{\"mandates\":{\"id\":\"MD1\"}}");

        assertThat(client().subscriptions().getDetails("SB1").mandate()).isNull();
        assertThat(client().subscriptions().getDetails("SB1").customer()).isNull();
        SubscriptionDetails details = client().subscriptions().getDetails("SB1");

        assertThat(details.mandate().id()).isEqualTo("MD1");
        assertThat(details.customer()).isNull();
        assertRequests(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void linksWithoutIdAreNull(String id) {
        enqueue(200, SUBSCRIPTION.replace("MD1", id));
        enqueue(200, SUBSCRIPTION);
        enqueue(200, "{\"mandates\":{\"id\":\"MD1\",\"links\":{\"customer\":\"%s\"}}}".formatted(id));

        SubscriptionDetails alone = client().subscriptions().getDetails("SB1");
        SubscriptionDetails details = client().subscriptions().getDetails("SB1");

        assertThat(alone.subscription().id()).isEqualTo("SB1");
        assertThat(alone.mandate()).isNull();
        assertThat(alone.customer()).isNull();
        assertThat(details.mandate().id()).isEqualTo("MD1");
        assertThat(details.customer()).isNull();
        assertRequests(3);
    }

    @Test
    void failsIfALinkedResourceIsNotFound() {
        enqueue(200, SUBSCRIPTION);
        enqueue(404, "{\"error\":{\"type\":\"invalid_api_usage\"}}");

        assertThat(catchThrowableOfType(
                        NotFoundException.class, () -> client().subscriptions().getDetails("SB1")))
                .hasMessageStartingWith("GET /mandates/MD1: 404");
        assertRequests(2);
    }
}
