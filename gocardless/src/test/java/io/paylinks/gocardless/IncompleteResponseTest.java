package io.paylinks.gocardless;

import static io.paylinks.gocardless.TestedGoCardless.GOCARDLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import io.paylinks.gocardless.bankdetailslookup.CreateBankDetailsLookup;
import io.paylinks.gocardless.billingrequest.CreateBillingRequestWithActions;
import io.paylinks.gocardless.billingrequestflow.BillingRequestFlow;
import io.paylinks.gocardless.billingrequestflow.CreateBillingRequestFlow;
import io.paylinks.gocardless.common.Scheme;
import io.paylinks.gocardless.creditor.Creditor;
import io.paylinks.gocardless.mandatepdf.CreateMandatePdf;
import io.paylinks.gocardless.outboundpaymentimport.OutboundPaymentImportEntry;
import io.paylinks.gocardless.schemeidentifier.SchemeIdentifier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Incomplete responses: an ID that GoCardless is known to omit, or only an error with status 200. */
class IncompleteResponseTest extends GoCardlessServerTest {

    static Stream<Arguments> writes() {
        return Stream.of(
                call(
                        "mandate_pdfs",
                        g -> g.mandatePdfs().create(CreateMandatePdf.builder().build())),
                call(
                        "bank_details_lookups",
                        g -> g.bankDetailsLookups()
                                .create(CreateBankDetailsLookup.builder().build())),
                call(
                        "billing_request_flows",
                        g -> g.billingRequestFlows()
                                .create(CreateBillingRequestFlow.builder().build())),
                call("billing_request_flows", g -> g.billingRequestFlows().initialise("BRF1")),
                call(
                        "billing_request_with_actions",
                        g -> g.billingRequests()
                                .createWithActions(CreateBillingRequestWithActions.builder()
                                        .build())));
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                call("bank_account_details", g -> g.bankAccountDetails().get("BA1")),
                call("events", g -> g.events().get("EV1")),
                call("scheme_identifiers", g -> g.schemeIdentifiers().get("SU1")),
                call("funds_availability", g -> g.fundsAvailability().check("MD1", 100)));
    }

    private static Arguments call(String envelope, Function<GoCardlessClient, Object> call) {
        return Arguments.of(envelope, call);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteWithAnErrorInA200ResponseIsUnknown(String envelope, Function<GoCardlessClient, Object> call) {
        enqueue(200, "{\"error\":{\"message\":\"Try later\",\"type\":\"gocardless\",\"code\":500}}");

        DecodingException e = catchThrowableOfType(DecodingException.class, () -> call.apply(client()));

        assertThat(e.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e).hasMessageContaining("it contains an error");
        assertRequests(1);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aReadWithAnErrorInA200ResponseThrows(String envelope, Function<GoCardlessClient, Object> call) {
        enqueue(200, "{\"error\":{\"message\":\"Try later\",\"type\":\"gocardless\",\"code\":500}}");

        assertThat(catchThrowableOfType(DecodingException.class, () -> call.apply(client())))
                .hasMessageContaining(envelope);
        assertRequests(1);
    }

    /** As in responses from 2017. */
    @Test
    void schemeIdentifiersOfACreditorCanLackIds() {
        String creditor = "{\"id\":\"CR1\",\"scheme_identifiers\":[{\"name\":\"The Wine Club\",\"scheme\":\"bacs\","
                + "\"reference\":\"420042\"},{\"id\":null,\"scheme\":\"sepa_core\"},{\"id\":\"SU1\"}]}";
        enqueue(200, "{\"creditors\":" + creditor + "}");
        enqueue(200, "{\"creditors\":[" + creditor + ",{\"id\":\"CR2\"}],\"meta\":{}}");

        Creditor one = client().creditors().get("CR1");

        assertThat(one.schemeIdentifiers()).extracting(SchemeIdentifier::id).containsExactly(null, null, "SU1");
        assertThat(one.schemeIdentifiers().get(0).scheme()).isSameAs(Scheme.BACS);
        assertThat(one.schemeIdentifiers().get(0).reference()).isEqualTo("420042");
        assertThat(client().creditors().list()).extracting(Creditor::id).containsExactly("CR1", "CR2");
        assertRequests(2);
    }

    /** As in a documented sample from 2021. */
    @Test
    void billingRequestFlowsCanLackTheirId() {
        enqueue(
                201,
                "{\"billing_request_flows\":{\"authorisation_url\":\"https://pay.gocardless.com/flow/1\","
                        + "\"links\":{\"billing_request\":\"BRQ1\"}}}");

        BillingRequestFlow flow = client().billingRequestFlows()
                .create(CreateBillingRequestFlow.builder()
                        .billingRequest("BRQ1")
                        .build());

        assertThat(flow.id()).isNull();
        assertThat(flow.authorisationUrl()).isEqualTo("https://pay.gocardless.com/flow/1");
        assertThat(flow.links().billingRequest()).isEqualTo("BRQ1");
        assertRequests(1);
    }

    /** As in the fixtures of the official clients. */
    @Test
    void aSchemeErrorIsOneValue() {
        OutboundPaymentImportEntry entry = GOCARDLESS.value(OutboundPaymentImportEntry.class);

        assertThat(entry.validationErrors().outboundPayment().scheme()).isSameAs(Scheme.FASTER_PAYMENTS);
        assertThat(entry.validationErrors().outboundPayment().amount()).isNotEmpty();
    }

    /** As for the other fields of the errors. */
    @ParameterizedTest
    @CsvSource({"'[\"is not known\"]',is not known", "'[\"a\",\"b\"]',", "[],", "[null],"})
    void aSchemeErrorCanBeAList(String list, @Nullable String scheme) {
        OutboundPaymentImportEntry entry = GoCardlessJson.read(
                OutboundPaymentImportEntry.class,
                "{\"id\":\"OPIE1\",\"validation_errors\":{\"outbound_payment\":{\"scheme\":" + list
                        + ",\"amount\":[\"is too small\"]}}}");

        assertThat(entry.validationErrors().outboundPayment().scheme())
                .isEqualTo(scheme == null ? null : Scheme.of(scheme));
        assertThat(entry.validationErrors().outboundPayment().amount()).containsExactly("is too small");
    }
}
