package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scheme supports exactly one currency. */
class FakeGoCardlessCurrenciesTest extends GoCardlessTestBase {

    private static final String ON_BACS = "'links':{'mandate':'MD123'}";
    private static final String IBAN = "'account_holder_name':'Jo','iban':'DE89370400440532013000'";
    private static final String REQUESTS = "billing_requests";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payments | {'amount':5,'currency':'EUR',%s}",
                "subscriptions | {'amount':5,'currency':'EUR','interval_unit':'weekly',%s}",
                "instalment_schedules | {'total_amount':5,'currency':'EUR','instalments':[{'amount':5}],%s}",
                "instalment_schedules | {'total_amount':5,'currency':'EUR','instalments':{'amounts':[5],'interval':1,"
                        + "'interval_unit':'weekly'},%s}",
            })
    void bacsMandatesAreChargedInPounds(String resource, String body) throws IOException {
        Reply euros = create(resource, body.formatted(ON_BACS));

        assertRefused(euros, 422, "/" + resource + "/currency");
        assertThat(euros.at("error/errors/0/message")).isEqualTo("must be GBP, as the scheme of the mandate is bacs");
        assertThat(events("&resource_type=" + resource)).isEmpty();
        assertThat(create(resource, body.formatted(ON_BACS).replace("EUR", "GBP"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theMandateSchemeMatchesTheCurrencyOfTheAccount() throws IOException {
        String euros = account(IBAN);

        Reply pounds = create("mandates", "{'scheme':'bacs','links':{'customer_bank_account':'%s'}}".formatted(euros));
        assertRefused(pounds, 422, "/mandates/scheme");
        assertThat(pounds.at("error/errors/0/message"))
                .isEqualTo("must be sepa_core or sepa_instant_credit_transfer for EUR");
        String mandate = created("mandates", "{'links':{'customer_bank_account':'%s'}}".formatted(euros));
        assertThat(at("mandates", mandate, "scheme")).isEqualTo("sepa_core");
        String payment = "{'amount':5,'currency':'%s','links':{'mandate':'" + mandate + "'}}";
        assertThat(create("payments", payment.formatted("EUR")).status()).isEqualTo(201);
        assertRefused(create("payments", payment.formatted("GBP")), 422, "/payments/currency");

        fake.moveMandate(mandate, "transferred");
        String moved = at("mandates", mandate, "links/customer_bank_account");
        assertThat(at("customer_bank_accounts", moved, "currency")).isEqualTo("EUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payment_request/scheme | {'payment_request':{'amount':5,'currency':'EUR','scheme':'bacs'}}",
                "mandate_request/scheme | {'mandate_request':{'currency':'GBP','scheme':'ach'}}",
                "mandate_request/scheme | {'payment_request':{'amount':5,'currency':'GBP'},"
                        + "'mandate_request':{'scheme':'ach'}}",
                "mandate_request/currency | {'payment_request':{'amount':5,'scheme':'bacs'},"
                        + "'mandate_request':{'currency':'EUR'}}",
                "mandate_request/currency | {'payment_request':{'currency':'GBP'},"
                        + "'mandate_request':{'currency':'EUR'}}",
                "subscription_request/currency | {'mandate_request':{'currency':'GBP'},"
                        + "'subscription_request':{'amount':5,'currency':'EUR','interval_unit':'weekly'}}",
                "instalment_schedule_request/currency | {'mandate_request':{'currency':'USD'},"
                        + "'instalment_schedule_request':{'total_amount':5,'currency':'CAD',"
                        + "'instalments_with_dates':[{'amount':5}]}}",
                "links/customer_bank_account | {'mandate_request':{'currency':'EUR'},"
                        + "'links':{'customer':'CU123','customer_bank_account':'BA123'}}",
            })
    void billingRequestsHaveOneCurrency(String field, String body) throws IOException {
        assertRefused(create(REQUESTS, body), 422, "/billing_requests/" + field);
        assertThat(events("&resource_type=billing_requests")).isEmpty();
    }

    @Test
    void payersMustUseTheCurrencyOfTheBillingRequest() throws IOException {
        String id = created(REQUESTS, "{'mandate_request':{'scheme':'bacs'}}");

        assertRefused(act(REQUESTS, id, "choose_currency", "{'currency':'EUR'}"), 422, "/data/currency");
        assertRefused(act(REQUESTS, id, "collect_bank_account", "{" + IBAN + "}"), 422, "/data/iban");
        String dollars = "{'account_holder_name':'Jo','account_number':'1','country_code':'US'}";
        assertRefused(act(REQUESTS, id, "collect_bank_account", dollars), 422, "/data/country_code");
        assertRefused(act(REQUESTS, id, "collect_bank_account", "{'pay_id':'jo@example.com'}"), 422, "/data/pay_id");
        assertThat(act(REQUESTS, id, "choose_currency", "{'currency':'GBP'}").status())
                .isEqualTo(200);
        fake.authorise(id);
        assertThat(at(REQUESTS, id, "status")).isEqualTo("fulfilled");
    }

    @Test
    void templatesHaveOneCurrency() throws IOException {
        String templates = "billing_request_templates";

        assertRefused(
                create(templates, "{'payment_request_currency':'GBP','mandate_request_currency':'EUR'}"),
                422,
                "/billing_request_templates/mandate_request_currency");
        String id = created(templates, "{'payment_request_currency':'GBP'}");
        String change = "{'billing_request_templates':{'payment_request_scheme':'sepa_core'}}";
        assertRefused(
                http.put("/" + templates + "/" + id, change), 422, "/billing_request_templates/payment_request_scheme");
        assertThat(http.get("/" + templates + "/" + id)
                        .json()
                        .at("/" + templates + "/payment_request_scheme")
                        .isNull())
                .isTrue();
    }

    @Test
    void mandateImportsHaveOneCurrency() throws IOException {
        String imported = created("mandate_imports", "{'scheme':'bacs'}");
        String entry = "{'bank_account':{" + IBAN + "},'customer':{'given_name':'Jo','family_name':'Bloggs'},"
                + "'links':{'mandate_import':'" + imported + "'}}";

        assertRefused(create("mandate_import_entries", entry), 422, "/mandate_import_entries/bank_account/currency");
    }

    @Test
    void payerAuthorisationsHaveOneCurrency() throws IOException {
        String body = "{'bank_account':{" + IBAN + ",'country_code':'DE'},'customer':{'address_line1':'1 Road',"
                + "'city':'Bonn','country_code':'DE','email':'jo@example.com','family_name':'B','given_name':'J',"
                + "'postal_code':'53111'},'mandate':{'scheme':'bacs'}}";
        String id = created("payer_authorisations", body);

        assertThat(at("payer_authorisations", id, "incomplete_fields/0/request_pointer"))
                .isEqualTo("/payer_authorisations/mandate/scheme");
        assertRefused(http.post("/payer_authorisations/" + id + "/actions/submit", ""), 409, "submission_failed");
    }

    @Test
    void redirectFlowsCreateAnAccountForTheirScheme() throws IOException {
        String flow = created(
                "redirect_flows",
                "{'scheme':'sepa_core','session_token':'s','success_redirect_url':'https://shop.example'}");

        Reply completed = act("redirect_flows", flow, "complete", "{'session_token':'s'}");
        assertThat(at("customer_bank_accounts", completed.at("redirect_flows/links/customer_bank_account"), "currency"))
                .isEqualTo("EUR");
    }

    @Test
    void outboundPaymentsAreInPounds() throws IOException {
        String body = "{'amount':5,'scheme':'faster_payments','links':{'recipient_bank_account':'%s'}}";

        assertRefused(
                create("outbound_payments", body.formatted(account(IBAN))),
                422,
                "/outbound_payments/links/recipient_bank_account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mandates {'scheme':'baks','links':{'customer_bank_account':'BA123'}} /mandates/scheme",
                "billing_requests {'mandate_request':{'scheme':'baks'}} /billing_requests/mandate_request/scheme",
                "billing_requests {'payment_request':{'currency':'POUND'}} /billing_requests/payment_request/currency",
                "billing_requests {'mandate_request':{},'purpose_code':'fun'} /billing_requests/purpose_code",
                "billing_requests {'mandate_request':{},'payment_context_code':'fun'} "
                        + "/billing_requests/payment_context_code",
                "billing_requests {'account_information_request':{'scopes':['all']}}"
                        + " /billing_requests/account_information_request/scopes/0",
                "billing_requests {'mandate_request':{'constraints':{'periodic_limits':[{'period':'decade'}]}}}"
                        + " /billing_requests/mandate_request/constraints/periodic_limits/0/period",
                "billing_request_templates {'payment_request_scheme':'baks'}"
                        + " /billing_request_templates/payment_request_scheme",
                "mandate_pdfs {'scheme':'baks'} /mandate_pdfs/scheme",
                "payer_authorisations {'bank_account':{},'customer':{},'mandate':{'scheme':'baks'}}"
                        + " /payer_authorisations/mandate/scheme",
                "redirect_flows {'scheme':'baks','session_token':'s','success_redirect_url':'u'} "
                        + "/redirect_flows/scheme",
            })
    void rejectsUnknownValues(String input) throws IOException {
        String[] words = input.split(" ", 3);

        assertRefused(create(words[0], words[1]), 422, words[2]);
    }

    private String account(String details) throws IOException {
        return created("customer_bank_accounts", "{" + details + ",'links':{'customer':'CU123'}}");
    }
}
