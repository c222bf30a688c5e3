package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.ConflictException;
import io.paylinks.gocardless.billingrequest.ActionStatus;
import io.paylinks.gocardless.billingrequest.BillingRequest;
import io.paylinks.gocardless.billingrequest.BillingRequestStatus;
import io.paylinks.gocardless.billingrequest.CollectBankAccount;
import io.paylinks.gocardless.billingrequest.CollectCustomerDetails;
import io.paylinks.gocardless.billingrequest.CreateBillingRequest;
import io.paylinks.gocardless.billingrequest.MandateRequest;
import io.paylinks.gocardless.billingrequest.PaymentRequest;
import io.paylinks.gocardless.billingrequestflow.BillingRequestFlow;
import io.paylinks.gocardless.billingrequestflow.CreateBillingRequestFlow;
import io.paylinks.gocardless.billingrequesttemplate.BillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.CreateBillingRequestTemplate;
import io.paylinks.gocardless.billingrequesttemplate.UpdateBillingRequestTemplate;
import io.paylinks.gocardless.common.CurrencyCode;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.event.Event;
import io.paylinks.gocardless.event.EventAction;
import io.paylinks.gocardless.event.EventResourceType;
import io.paylinks.gocardless.event.ListEvents;
import io.paylinks.gocardless.payment.Payment;
import io.paylinks.gocardless.payment.PaymentStatus;
import io.paylinks.testing.FakeGoCardless;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ways to collect a payment with a link, end to end against the fake. */
class PaylinkTest extends GoCardlessFakeTest {

    @Test
    void paylinksUseMajorUnitsAndPaymentsMinorUnits() {
        BillingRequestTemplate paylink = gocardless
                .billingRequestTemplates()
                .create(CreateBillingRequestTemplate.builder()
                        .paymentRequestAmountInMajorUnits(new BigDecimal("25.00"))
                        .paymentRequestCurrency(CurrencyCode.GBP)
                        .build());

        assertThat(fake.requests().get(0).body())
                .isEqualTo("{\"billing_request_templates\":{\"payment_request_amount\":\"25.00\","
                        + "\"payment_request_currency\":\"GBP\"}}");
        assertThat(paylink.paymentRequestAmountInMajorUnits()).isEqualTo(new BigDecimal("25.00"));
        FakeGoCardless.Authorised authorised = fake.authorise(paylink.id());
        assertThat(gocardless.payments().get(authorised.paymentId()).amount()).isEqualTo(2500L);
    }

    @Test
    void everyVisitOfAPaylinkCreatesABillingRequest() {
        BillingRequestTemplate paylink = gocardless
                .billingRequestTemplates()
                .create(CreateBillingRequestTemplate.builder()
                        .mandateRequestCurrency(CurrencyCode.GBP)
                        .build());
        BillingRequestTemplate renamed = gocardless
                .billingRequestTemplates()
                .update(
                        paylink.id(),
                        UpdateBillingRequestTemplate.builder().name("Wine club").build());

        String first = fake.authorise(paylink.authorisationUrl()).billingRequestId();
        String second = fake.authorise(paylink.authorisationUrl()).billingRequestId();

        assertThat(renamed.name()).isEqualTo("Wine club");
        assertThat(renamed.authorisationUrl()).isEqualTo(paylink.authorisationUrl());
        assertThat(first).isNotEqualTo(second);
        assertThat(gocardless.billingRequests().list())
                .extracting(BillingRequest::id)
                .contains(first, second);
    }

    @Test
    void aFlowCollectsOnePayment() {
        BillingRequest request = gocardless
                .billingRequests()
                .create(CreateBillingRequest.builder()
                        .paymentRequest(PaymentRequest.builder()
                                .amount(3_000_000_000L)
                                .currency(CurrencyCode.GBP)
                                .description("Order 1042")
                                .build())
                        .metadata(Map.of("order", "1042"))
                        .build());
        BillingRequestFlow flow = gocardless
                .billingRequestFlows()
                .create(CreateBillingRequestFlow.builder()
                        .billingRequest(request.id())
                        .redirectUri("https://shop.example/thanks")
                        .build());

        String paymentId = fake.authorise(flow.authorisationUrl()).paymentId();

        BillingRequest fulfilled = gocardless.billingRequests().get(request.id());
        assertThat(fulfilled.status()).isSameAs(BillingRequestStatus.FULFILLED);
        assertThat(fulfilled.links().paymentRequestPayment()).isEqualTo(paymentId);
        assertThat(fulfilled.paymentRequest().links().payment()).isEqualTo(paymentId);
        assertThat(fulfilled.metadata()).containsEntry("order", "1042");
        Payment payment = gocardless.payments().get(paymentId);
        assertThat(payment.amount()).isEqualTo(3_000_000_000L);
        assertThat(payment.status()).isSameAs(PaymentStatus.PENDING_SUBMISSION);
        assertThat(gocardless
                        .events()
                        .list(ListEvents.builder().billingRequest(request.id()).build()))
                .filteredOn(event -> event.is(EventResourceType.BILLING_REQUESTS, EventAction.FULFILLED))
                .singleElement()
                .extracting(Event::links)
                .satisfies(links -> assertThat(links.paymentRequestPayment()).isEqualTo(paymentId));
    }

    @Test
    void listenersAreNotifiedOfAMissingCurrency() {
        List<String> ended = new ArrayList<>();
        GoCardlessClient observed =
                gocardless.with(o -> o.listener(call -> end -> ended.add(call.operation() + " " + end.outcome())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> observed.billingRequests().chooseCurrency("BRQ1", null))
                .withMessageContaining("billingRequests.chooseCurrency");

        assertThat(ended).containsExactly("billingRequests.chooseCurrency NOT_SENT");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void customPagesUseTheActions() {
        BillingRequest request = gocardless
                .billingRequests()
                .create(CreateBillingRequest.builder()
                        .mandateRequest(MandateRequest.builder()
                                .currency(CurrencyCode.GBP)
                                .scheme(Scheme.BACS)
                                .build())
                        .build());
        String id = request.id();

        assertThat(request.actions())
                .filteredOn(action -> Boolean.TRUE.equals(action.required()))
                .anyMatch(action -> ActionStatus.PENDING.equals(action.status()));
        assertThat(catchThrowableOfType(
                                ConflictException.class,
                                () -> gocardless.billingRequests().fulfil(id))
                        .error()
                        .type())
                .isEqualTo("invalid_state");
        gocardless
                .billingRequests()
                .collectCustomerDetails(
                        id,
                        CollectCustomerDetails.builder()
                                .customer(CollectCustomerDetails.Customer.builder()
                                        .givenName("Jo")
                                        .familyName("Bloggs")
                                        .email("jo@example.com")
                                        .build())
                                .customerBillingDetail(CollectCustomerDetails.CustomerBillingDetail.builder()
                                        .addressLine1("1 Test Street")
                                        .city("London")
                                        .postalCode("E8 3GX")
                                        .countryCode("GB")
                                        .build())
                                .build());
        gocardless
                .billingRequests()
                .collectBankAccount(
                        id,
                        CollectBankAccount.builder()
                                .accountHolderName("Jo Bloggs")
                                .accountNumber("55779911")
                                .branchCode("200000")
                                .countryCode("GB")
                                .build());
        BillingRequest ready = gocardless.billingRequests().confirmPayerDetails(id);

        assertThat(ready.status()).isSameAs(BillingRequestStatus.READY_TO_FULFIL);
        BillingRequest fulfilled = gocardless.billingRequests().fulfil(id);
        assertThat(fulfilled.status()).isSameAs(BillingRequestStatus.FULFILLED);
        assertThat(fulfilled.resources().customer().email()).isEqualTo("jo@example.com");
        assertThat(fulfilled.resources().customerBankAccount().accountNumberEnding())
                .isEqualTo("11");
        assertThat(gocardless
                        .mandates()
                        .get(fulfilled.links().mandateRequestMandate())
                        .scheme())
                .isSameAs(Scheme.BACS);
    }
}
