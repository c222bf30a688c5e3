package io.paylinks.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.gocardless.GoCardlessWebhooks;
import io.paylinks.gocardless.webhook.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

final class WebhookArgumentTest {
    private static final byte[] BODY = "{\"events\": [{\"id\": \"EV1\", \"action\": \"paid\"}]}".getBytes(UTF_8);

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final GoCardlessWebhooks webhooks = GoCardlessWebhooks.of("secret");
    private final Hooks hooks = new Hooks();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(hooks)
            .setCustomArgumentResolvers(new WebhookArgumentResolver(
                    List.of(new WebhookArgument<>(
                            Delivery.class,
                            GoCardlessWebhooks.class,
                            beans.getBeanProvider(GoCardlessWebhooks.class),
                            GoCardlessWebhooks::parse)),
                    new MockEnvironment()))
            .build();

    @Test
    void handlerTakesTheVerifiedEvent() throws Exception {
        beans.registerSingleton("webhooks", webhooks);

        assertThat(status(signed(webhooks.sign(BODY)))).isEqualTo(200);
        assertThat(hooks.received)
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.events())
                        .singleElement()
                        .satisfies(event -> assertThat(event.id()).isEqualTo("EV1")));
    }

    @Test
    void refusesWhatIsNotSigned() throws Exception {
        beans.registerSingleton("webhooks", webhooks);

        assertThat(status(signed(GoCardlessWebhooks.of("other").sign(BODY)))).isEqualTo(400);
        assertThat(status(MockMvcRequestBuilders.post("/hooks").content(BODY))).isEqualTo(400);
        assertThat(hooks.received).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() throws Exception {
        beans.registerSingleton("webhooks", webhooks);
        byte[] body = new byte[(1 << 20) + 1];

        assertThat(status(signed(webhooks.sign(body)).content(body))).isEqualTo(413);
    }

    @Test
    void saysThatTheBodyWasReadBefore() {
        beans.registerSingleton("webhooks", webhooks);

        assertThatThrownBy(() -> status(signed(webhooks.sign(BODY)).with(request -> {
                    try {
                        request.getInputStream().readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return request;
                })))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("look for a filter");
    }

    /** Without a resolver Spring would bind the event from the query, unverified. */
    @Test
    void withoutSecretsNoEventReachesAHandler() {
        assertThatThrownBy(() -> status(signed("0".repeat(64)).queryParam("body", "forged")))
                .rootCause()
                .hasMessage("a handler takes a Delivery, and there is nothing to verify it with: "
                        + "set paylinks.gocardless.webhook.secrets");
        assertThat(hooks.received).isEmpty();
    }

    private static MockHttpServletRequestBuilder signed(String signature) {
        return MockMvcRequestBuilders.post("/hooks")
                .content(BODY)
                .header(GoCardlessWebhooks.SIGNATURE_HEADER, signature);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        return response.getStatus();
    }

    @RestController
    static class Hooks {
        final List<Delivery> received = new ArrayList<>();

        @PostMapping("/hooks")
        void receive(Delivery delivery) {
            received.add(delivery);
        }
    }
}
