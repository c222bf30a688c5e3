package io.paylinks.gocardless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.error.ConflictException;
import io.paylinks.gocardless.bankaccountholderverification.CreateBankAccountHolderVerification;
import io.paylinks.gocardless.bankauthorisation.CreateBankAuthorisation;
import io.paylinks.gocardless.billingrequest.CreateBillingRequest;
import io.paylinks.gocardless.billingrequesttemplate.CreateBillingRequestTemplate;
import io.paylinks.gocardless.block.CreateBlock;
import io.paylinks.gocardless.creditor.CreateCreditor;
import io.paylinks.gocardless.creditorbankaccount.CreateCreditorBankAccount;
import io.paylinks.gocardless.customer.CreateCustomer;
import io.paylinks.gocardless.customerbankaccount.CreateCustomerBankAccount;
import io.paylinks.gocardless.instalmentschedule.CreateInstalmentScheduleWithDates;
import io.paylinks.gocardless.instalmentschedule.CreateInstalmentScheduleWithSchedule;
import io.paylinks.gocardless.mandate.CreateMandate;
import io.paylinks.gocardless.mandateimport.CreateMandateImport;
import io.paylinks.gocardless.outboundpayment.CreateOutboundPayment;
import io.paylinks.gocardless.outboundpaymentimport.CreateOutboundPaymentImport;
import io.paylinks.gocardless.payerauthorisation.CreatePayerAuthorisation;
import io.paylinks.gocardless.redirectflow.CreateRedirectFlow;
import io.paylinks.gocardless.refund.CreateRefund;
import io.paylinks.gocardless.schemeidentifier.CreateSchemeIdentifier;
import io.paylinks.gocardless.subscription.CreateSubscription;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For the 21 creates with idempotency keys that GoCardless honours, a reused key returns the existing resource. */
class ConflictTest extends GoCardlessServerTest {
    private static final String CONFLICT = """
            {"error":{"type":"invalid_state","errors":[{"reason":"idempotent_creation_conflict",
                      "links":{"conflicting_resource_id":"X/9"}}]}}""";

    static Stream<Arguments> creates() {
        return Stream.of(
                created(
                        "bank_account_holder_verifications",
                        g -> g.bankAccountHolderVerifications()
                                .create(CreateBankAccountHolderVerification.builder()
                                        .build())
                                .id()),
                created(
                        "bank_authorisations",
                        g -> g.bankAuthorisations()
                                .create(CreateBankAuthorisation.builder().build())
                                .id()),
                created(
                        "billing_request_templates",
                        g -> g.billingRequestTemplates()
                                .create(CreateBillingRequestTemplate.builder().build())
                                .id()),
                created(
                        "billing_requests",
                        g -> g.billingRequests()
                                .create(CreateBillingRequest.builder().build())
                                .id()),
                created(
                        "blocks",
                        g -> g.blocks().create(CreateBlock.builder().build()).id()),
                created(
                        "creditor_bank_accounts",
                        g -> g.creditorBankAccounts()
                                .create(CreateCreditorBankAccount.builder().build())
                                .id()),
                created(
                        "creditors",
                        g -> g.creditors()
                                .create(CreateCreditor.builder().build())
                                .id()),
                created(
                        "customer_bank_accounts",
                        g -> g.customerBankAccounts()
                                .create(CreateCustomerBankAccount.builder().build())
                                .id()),
                created(
                        "customers",
                        g -> g.customers()
                                .create(CreateCustomer.builder().build())
                                .id()),
                created(
                        "instalment_schedules",
                        g -> g.instalmentSchedules()
                                .createWithDates(CreateInstalmentScheduleWithDates.builder()
                                        .build())
                                .id()),
                created(
                        "instalment_schedules",
                        g -> g.instalmentSchedules()
                                .createWithSchedule(CreateInstalmentScheduleWithSchedule.builder()
                                        .build())
                                .id()),
                created(
                        "mandate_imports",
                        g -> g.mandateImports()
                                .create(CreateMandateImport.builder().build())
                                .id()),
                created(
                        "mandates",
                        g -> g.mandates()
                                .create(CreateMandate.builder().build())
                                .id()),
                created(
                        "outbound_payment_imports",
                        g -> g.outboundPaymentImports()
                                .create(CreateOutboundPaymentImport.builder().build())
                                .id()),
                created(
                        "outbound_payments",
                        g -> g.outboundPayments()
                                .create(CreateOutboundPayment.builder().build())
                                .id()),
                created(
                        "payer_authorisations",
                        g -> g.payerAuthorisations()
                                .create(CreatePayerAuthorisation.builder().build())
                                .id()),
                created(
                        "payments",
                        g -> g.payments().create(newPayment().build()).id()),
                created(
                        "redirect_flows",
                        g -> g.redirectFlows()
                                .create(CreateRedirectFlow.builder().build())
                                .id()),
                created(
                        "refunds",
                        g -> g.refunds().create(CreateRefund.builder().build()).id()),
                created(
                        "scheme_identifiers",
                        g -> g.schemeIdentifiers()
                                .create(CreateSchemeIdentifier.builder().build())
                                .id()),
                created(
                        "subscriptions",
                        g -> g.subscriptions()
                                .create(CreateSubscription.builder().build())
                                .id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("creates")
    void theExistingResourceIsReturned(String resource, Function<GoCardlessClient, String> create) {
        enqueue(409, CONFLICT);
        enqueue(200, "{\"" + resource + "\":{\"id\":\"X/9\"}}");

        ApiResponse<String> response = client().withResponse(create);

        assertThat(response.value()).isEqualTo("X/9");
        assertThat(response.replayed()).isTrue();
        String path = taken().getPath();
        RecordedRequest fetch = taken();
        assertThat(fetch.getMethod()).isEqualTo("GET");
        assertThat(fetch.getPath()).isEqualTo("/" + resource + "/X%2F9");
        assertThat(path).startsWith("/" + resource);
        assertRequests(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("creates")
    void conflictsAreThrownWithoutReturnExisting(String resource, Function<GoCardlessClient, String> create) {
        enqueue(409, CONFLICT);

        ConflictException e = catchThrowableOfType(
                ConflictException.class, () -> create.apply(client().with(o -> o.returnExisting(false))));

        assertThat(e.error().conflictingId()).isEqualTo("X/9");
        assertThat(e.operation()).startsWith(camel(resource) + ".create");
        assertRequests(1);
    }

    private static Arguments created(String resource, Function<GoCardlessClient, String> create) {
        return arguments(resource, create);
    }

    private static String camel(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : wireName.split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
