package io.paylinks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.error.ServerException;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.paymentlink.CreateSimplePaymentLink;
import io.paylinks.stream.paymentlink.SimplePaymentLink;
import io.paylinks.testing.FakeStream;
import io.paylinks.testing.Fault;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CreateSimpleTest {
    private final FakeStream fake = FakeStream.start();
    private final StreamClient stream = StreamClient.builder()
            .credentials(FakeStream.API_KEY, FakeStream.API_SECRET)
            .baseUrl(fake.url())
            .maxRetries(0)
            .build();

    @AfterEach
    void close() {
        stream.close();
        fake.close();
    }

    @Test
    void createsMissingObjectsInOrder() {
        SimplePaymentLink simple = stream.paymentLinks().createSimple(order().build());

        assertThat(simple.url()).isEqualTo(simple.link().url()).isNotBlank();
        assertThat(simple.consumer().email()).isEqualTo(FakeStream.USER_EMAIL);
        assertThat(simple.products()).extracting("name").containsExactly("Candle", "Match");
        assertThat(simple.link().organizationConsumerId())
                .isEqualTo(simple.consumer().id());
        assertThat(simple.link().maxNumberOfPayments()).isEqualTo(1);
        assertThat(simple.link().items()).extracting("quantity").containsExactly(2, 1);
        assertThat(simple.link().amount()).isEqualByComparingTo("71.00");
        assertThat(posts())
                .containsExactly(
                        "POST /api/v2/consumers",
                        "POST /api/v2/products",
                        "POST /api/v2/products",
                        "POST /api/v2/payment_links");
    }

    @Test
    void reusesExistingObjects() {
        SimplePaymentLink first = stream.paymentLinks().createSimple(order().build());
        fake.clearRequests();

        SimplePaymentLink second = stream.paymentLinks().createSimple(order().build());

        assertThat(second.consumer().id()).isEqualTo(first.consumer().id());
        assertThat(second.products()).extracting("id").isEqualTo(ids(first));
        assertThat(posts()).containsExactly("POST /api/v2/payment_links");
    }

    @Test
    void createsAnotherProductForAnotherPrice() {
        stream.paymentLinks().createSimple(order().build());
        fake.clearRequests();

        stream.paymentLinks()
                .createSimple(CreateSimplePaymentLink.builder()
                        .name("Order 1043")
                        .item("Candle", new BigDecimal("36"), 1)
                        .build());

        assertThat(posts()).containsExactly("POST /api/v2/products", "POST /api/v2/payment_links");
    }

    @Test
    void stopsWhenASearchFails() {
        fake.failNext(1, Fault.serverError(), request -> request.path().endsWith("/products"));

        assertThatThrownBy(() -> stream.paymentLinks().createSimple(order().build()))
                .isInstanceOf(ServerException.class);

        assertThat(posts()).containsExactly("POST /api/v2/consumers");
    }

    @Test
    void requiresANameAndItems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateSimplePaymentLink.builder().build())
                .withMessage("CreateSimplePaymentLink is missing required fields: name, items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateSimplePaymentLink.builder().name("x").build())
                .withMessage("CreateSimplePaymentLink requires at least one item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateSimplePaymentLink.builder().item("Candle", BigDecimal.TEN, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateSimplePaymentLink.builder().item("Candle", new BigDecimal("0.5"), 1));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void toBuilderCopiesTheRequest() {
        CreateSimplePaymentLink order = order().build();
        CreateSimplePaymentLink.Item wick = new CreateSimplePaymentLink.Item("Wick", BigDecimal.TEN, 3);

        assertThat(order.toBuilder().build()).isEqualTo(order);
        assertThat(order.toBuilder().item(wick).build().items()).hasSize(3).endsWith(wick);
        assertThat(order.toBuilder().items(List.of(wick)).build().items()).containsExactly(wick);
        assertThat(order.items()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order.toBuilder().item(null))
                .withMessage("CreateSimplePaymentLink: item must not be null");
    }

    private static CreateSimplePaymentLink.Builder order() {
        return CreateSimplePaymentLink.builder()
                .name("Order 1042")
                .item("Candle", new BigDecimal("35.00"), 2)
                .item("Match", new BigDecimal("1.00"), 1)
                .consumer(CreateConsumer.builder()
                        .name("Nora")
                        .email(FakeStream.USER_EMAIL)
                        .build())
                .link(link -> link.maxNumberOfPayments(1));
    }

    private static List<String> ids(SimplePaymentLink simple) {
        return simple.products().stream().map(product -> product.id()).toList();
    }

    private List<String> posts() {
        return fake.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> request.method() + " " + request.path())
                .toList();
    }
}
