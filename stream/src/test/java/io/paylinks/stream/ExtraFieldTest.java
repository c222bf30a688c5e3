package io.paylinks.stream;

import static io.paylinks.stream.TestedStream.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.paylinks.stream.branch.CreateBranch;
import io.paylinks.stream.consumer.Consumer;
import io.paylinks.stream.consumer.CreateConsumer;
import io.paylinks.stream.consumer.ListConsumers;
import io.paylinks.stream.paymentlink.CreatePaymentLink;
import io.paylinks.stream.paymentlink.PaymentLink;
import org.junit.jupiter.api.Test;

/** {@code extra} adds fields that are not modelled and rejects modelled fields that are set. */
class ExtraFieldTest extends StreamServerTest {

    @Test
    void modelledFieldsAreRejectedBeforeSending() {
        CreateBranch request =
                CreateBranch.builder().name("Olaya").extra("name", "Malaz").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().branches().create(request))
                .withMessageContaining("name");
        assertRequests(0);
    }

    @Test
    void modelledItemFieldsAreRejected() {
        CreatePaymentLink request = CreatePaymentLink.builder()
                .name("Order")
                .item(CreatePaymentLink.Item.builder()
                        .productId("p1")
                        .extra("product_id", "p2")
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().paymentLinks().create(request))
                .withMessageContaining("product_id");
        assertRequests(0);
    }

    @Test
    void modelledQueryParametersAreRejected() {
        ListConsumers request =
                ListConsumers.builder().limit(5).extra("limit", 7).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().consumers().list(request))
                .withMessageContaining("limit");
        assertRequests(0);
    }

    @Test
    void unsetModelledFieldsCanBeAdded() {
        enqueue(200, STREAM.text(Consumer.class));

        client().consumers()
                .create(CreateConsumer.builder()
                        .name("Noura")
                        .extra("email", null)
                        .build());

        assertThat(taken().getBody().readUtf8()).isEqualTo("{\"name\":\"Noura\",\"email\":null}");
    }

    @Test
    void unknownResponseFieldsArePreservedWhenWritten() {
        String extended = STREAM.text(PaymentLink.class).replaceFirst("\\{", "{\"theme\":{\"dark\":[true,null]},");

        PaymentLink link = StreamJson.read(PaymentLink.class, extended);

        assertThat(link.extra()).containsOnlyKeys("theme");
        assertThat(StreamJson.read(PaymentLink.class, StreamJson.write(link))).isEqualTo(link);
    }
}
