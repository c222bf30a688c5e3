package io.paylinks.examples;

import io.paylinks.devdraft.DevdraftClient;
import io.paylinks.devdraft.PaymentLinkCache;
import io.paylinks.devdraft.paymentlink.CheckoutForm;
import io.paylinks.devdraft.paymentlink.CreatePaymentLink;
import io.paylinks.devdraft.paymentlink.LinkValidity;
import io.paylinks.devdraft.paymentlink.PaymentLink;
import io.paylinks.devdraft.paymentlink.PaymentLinkType;
import io.paylinks.testing.FakeDevdraft;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A checkout page for payment links of Devdraft: links are shown from a cache, and fetched again before payment. */
public final class CheckOutALink {
    private final Narrator narrator = new Narrator(System.out);
    private final DevdraftClient devdraft;
    private final PaymentLinkCache cache;

    private CheckOutALink(DevdraftClient devdraft) {
        this.devdraft = devdraft;
        this.cache = PaymentLinkCache.of(devdraft);
    }

    /** Shows one link three times, and pays it until its owner deactivates it. Runs on the fake. */
    public static void main(String[] args) {
        try (FakeDevdraft fake = FakeDevdraft.start();
                DevdraftClient devdraft = DevdraftClient.builder()
                        .credentials(FakeDevdraft.API_KEY, FakeDevdraft.SECRET)
                        .baseUrl(fake.url())
                        .build()) {
            CheckOutALink checkout = new CheckOutALink(devdraft);
            checkout.narrator.chapter("Devdraft: a checkout page");
            PaymentLink link = devdraft.paymentLinks()
                    .create(CreatePaymentLink.builder()
                            .title("Candle")
                            .url("candle")
                            .linkType(PaymentLinkType.PRODUCT)
                            .amount(new BigDecimal("25.00"))
                            .collectAddress(true)
                            .requirePhoneNumber(true)
                            .customFields(Map.of("engraving", Map.of("type", "text", "placeholder", "For Nora")))
                            .build());
            fake.clearRequests();
            for (int visitor = 1; visitor <= 3; visitor++) {
                checkout.show(link.id());
            }
            checkout.narrator.says("requests", fake.requests().size() + " for 3 visitors");
            checkout.pay(link.id());
            fake.deactivateLink(link.id());
            checkout.pay(link.id());
            checkout.pay(UUID.randomUUID().toString());
        }
    }

    private void show(String id) {
        PaymentLink link = cache.find(id);
        if (link == null || !(link.validity(Clock.systemUTC()) instanceof LinkValidity.Usable usable)) {
            narrator.says("page", "this link cannot be paid");
            return;
        }
        CheckoutForm form = usable.checkout();
        narrator.says(
                "page",
                link.title() + " for " + link.amount() + " " + link.currency() + "; asks for an address: "
                        + form.needsAddress() + ", a phone number: " + form.needsPhoneNumber() + ", and "
                        + form.fields().get(0).name());
    }

    /** A link that is about to be paid is fetched, never taken from the cache. */
    private void pay(String id) {
        LinkValidity validity = devdraft.paymentLinks().validate(id);
        if (validity instanceof LinkValidity.Usable usable) {
            narrator.says("pay", "on to " + usable.link().url());
            return;
        }
        cache.invalidate(id);
        narrator.says("pay", "rejected: " + validity.getClass().getSimpleName());
    }
}
