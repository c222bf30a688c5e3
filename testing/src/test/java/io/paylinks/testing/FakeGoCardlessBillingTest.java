package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.FakeGoCardless.Authorised;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeGoCardlessBillingTest extends GoCardlessTestBase {

    private static final String REQUESTS = "billing_requests";
    private static final String BOTH =
            "{'payment_request':{'amount':1500,'currency':'GBP','description':'Setup','metadata':{'a':'b'}},"
                    + "'mandate_request':{'currency':'GBP','scheme':'bacs'}}";
    private static final String MANDATE = "{'mandate_request':{'currency':'GBP'}}";
    private static final String ACCOUNT =
            "{'account_holder_name':'Al','account_number':'55779911','branch_code':'200000','country_code':'GB'}";
    private static final String PERSON = "{'customer':{'email':'al@example.com','given_name':'Al','family_name':'Zed'},"
            + "'customer_billing_detail':{'address_line1':'1 Way','city':'Leeds','postal_code':'LS1',"
            + "'country_code':'GB'}}";

    @Test
    void fulfilsARequestStepByStep() throws IOException {
        Reply created = create(REQUESTS, MANDATE);
        String id = created.at(REQUESTS + "/id");
        assertThat(created.status()).isEqualTo(201);
        assertThat(actions(created))
                .containsExactly(
                        "choose_currency completed",
                        "collect_customer_details pending",
                        "collect_bank_account pending",
                        "confirm_payer_details pending");
        assertThat(created.at(REQUESTS + "/actions/3/requires_actions/1")).isEqualTo("collect_bank_account");
        assertRefused(act(REQUESTS, id, "confirm_payer_details"), 409, "invalid_state");
        assertRefused(act(REQUESTS, id, "fulfil"), 409, "invalid_state");
        assertRefused(
                act(REQUESTS, id, "select_institution", "{'country_code':'GB','institution':'monzo'}"),
                409,
                "invalid_state");

        Reply incomplete = act(REQUESTS, id, "collect_customer_details", "{'customer':{'given_name':'Al'}}");
        JsonNode missing =
                incomplete.json().at("/billing_requests/actions/1/collect_customer_details/incomplete_fields");
        assertThat(Json.texts(missing.path("customer"))).containsExactly("email", "family_name");
        assertThat(Json.texts(missing.path("customer_billing_detail"))).hasSize(4);
        Reply complete = act(REQUESTS, id, "collect_customer_details", PERSON);
        assertThat(complete.at(REQUESTS + "/actions/1/status")).isEqualTo("completed");
        assertThat(complete.at(REQUESTS + "/resources/customer/email")).isEqualTo("al@example.com");
        assertThat(complete.at(REQUESTS + "/resources/customer_billing_detail/city"))
                .isEqualTo("Leeds");
        assertRefused(act(REQUESTS, id, "collect_bank_account"), 422, "/data/account_holder_name");
        act(REQUESTS, id, "collect_bank_account", ACCOUNT);
        Reply ready = act(REQUESTS, id, "confirm_payer_details", "{'payer_requested_dual_signature':true}");
        assertThat(ready.at(REQUESTS + "/status")).isEqualTo("ready_to_fulfil");
        assertThat(ready.at(REQUESTS + "/mandate_request/payer_requested_dual_signature"))
                .isEqualTo("true");
        Reply done = act(REQUESTS, id, "fulfil", "{'metadata':{'by':'me'}}");

        assertThat(done.at(REQUESTS + "/status")).isEqualTo("fulfilled");
        String mandate = done.at(REQUESTS + "/links/mandate_request_mandate");
        assertThat(done.at(REQUESTS + "/mandate_request/links/mandate")).isEqualTo(mandate);
        assertThat(done.at(REQUESTS + "/resources/mandate/reference")).isEqualTo("REF-" + mandate);
        assertThat(at("mandates", mandate, "scheme")).isEqualTo("bacs");
        String customer = done.at(REQUESTS + "/links/customer");
        assertThat(at("mandates", mandate, "links/customer")).isEqualTo(customer);
        assertThat(at("customers", customer, "city")).isEqualTo("Leeds");
        assertRefused(act(REQUESTS, id, "fulfil"), 409, "invalid_state");
        assertRefused(act(REQUESTS, id, "cancel"), 409, "cancellation_failed");
        assertRefused(act(REQUESTS, id, "collect_bank_account", ACCOUNT), 409, "invalid_state");
        assertThat(events("&billing_request=" + id))
                .containsExactly(
                        "billing_requests.created",
                        "billing_requests.collect_customer_details",
                        "billing_requests.collect_customer_details",
                        "billing_requests.collect_bank_account",
                        "billing_requests.payer_details_confirmed",
                        "billing_requests.fulfilled");
        assertThat(http.get("/events").at("events/0/metadata/by")).isEqualTo("me");
        assertThat(list(REQUESTS, "?status=fulfilled&customer=" + customer, "id"))
                .containsExactly(id);
    }

    @Test
    void authorisesAPaymentAtABank() throws IOException {
        String id = created(REQUESTS, "{'payment_request':{'amount':5,'currency':'GBP'},'links':{'customer':'CU123'}}");
        assertThat(institutions("/institutions?country_code=GB")).containsExactly("monzo", "starling");
        assertThat(institutions("/institutions?include_disabled=true")).contains("closed_bank", "deutsche_bank");
        String list = "/billing_requests/" + id + "/institutions";
        assertThat(institutions(list + "?country_code=GB&search=BANK")).containsExactly("starling");
        assertThat(institutions(list + "?country_code=GB&ids=monzo%2Cnone")).containsExactly("monzo");
        assertThat(http.get(list).status()).isEqualTo(422);
        String link = "{'links':{'billing_request':'" + id + "'},'redirect_uri':'https://shop.example/back'}";
        assertRefused(create("bank_authorisations", link), 409, "invalid_state");
        assertRefused(
                act(REQUESTS, id, "select_institution", "{'country_code':'DE','institution':'monzo'}"),
                422,
                "/data/institution");

        act(REQUESTS, id, "select_institution", "{'country_code':'GB','institution':'monzo'}");
        Reply authorisation = create("bank_authorisations", link);
        String url = authorisation.at("bank_authorisations/url");
        assertThat(authorisation.at("bank_authorisations/authorisation_type")).isEqualTo("payment");
        assertThat(authorisation.at("bank_authorisations/links/institution")).isEqualTo("monzo");
        assertThat(fake.authorise(url).paymentId()).isNull();

        assertThat(at("bank_authorisations", authorisation.at("bank_authorisations/id"), "authorised_at"))
                .isEqualTo("2026-01-01T10:00:00.000Z");
        assertThat(at(REQUESTS, id, "status")).isEqualTo("ready_to_fulfil");
        String payment = act(REQUESTS, id, "fulfil").at(REQUESTS + "/links/payment_request_payment");
        assertThat(at("payments", payment, "scheme")).isEqualTo("faster_payments");
        assertThat(at("payments", payment, "charge_date")).isEqualTo("2026-01-01");
        assertThat(at("mandates", at("payments", payment, "links/mandate"), "status"))
                .isEqualTo("consumed");
        assertThat(at("payments", payment, "amount")).isEqualTo("5");
    }

    @Test
    void fallsBackToDirectDebit() throws IOException {
        String rigid = created(REQUESTS, "{'payment_request':{'amount':5,'currency':'GBP'}}");
        assertRefused(act(REQUESTS, rigid, "fallback"), 409, "invalid_state");
        String id = created(
                REQUESTS,
                "{'payment_request':{'amount':5,'currency':'GBP','scheme':'faster_payments'},'fallback_enabled':true}");

        Reply reply = act(REQUESTS, id, "fallback");

        assertThat(reply.at(REQUESTS + "/fallback_occurred")).isEqualTo("true");
        assertThat(actions(reply))
                .contains("collect_bank_account pending")
                .doesNotContain("bank_authorisation pending");
        Authorised authorised = fake.authorise(id);
        assertThat(at("payments", authorised.paymentId(), "scheme")).isEqualTo("bacs");
        assertThat(authorised.mandateId()).isNull();
    }

    @Test
    void choosesTheCurrencyAfterCreation() throws IOException {
        Reply created = create(REQUESTS, "{'mandate_request':{}}");
        String id = created.at(REQUESTS + "/id");
        assertThat(actions(created)).startsWith("choose_currency pending");

        Reply chosen = act(REQUESTS, id, "choose_currency", "{'currency':'EUR'}");

        assertThat(chosen.at(REQUESTS + "/mandate_request/currency")).isEqualTo("EUR");
        assertThat(actions(chosen)).startsWith("choose_currency completed");
        String mandate = fake.authorise(id).mandateId();
        assertThat(at("mandates", mandate, "scheme")).isEqualTo("sepa_core");
        String byAccount = created(REQUESTS, "{'mandate_request':{}}");
        Reply collected = act(REQUESTS, byAccount, "collect_bank_account", ACCOUNT);
        assertThat(actions(collected)).contains("choose_currency completed", "collect_bank_account completed");
        String dollars = created(REQUESTS, "{'payment_request':{'amount':5}}");
        assertThat(actions(act(REQUESTS, dollars, "choose_currency", "{'currency':'USD'}")))
                .doesNotContain("bank_authorisation pending");
        assertThat(at("payments", fake.authorise(dollars).paymentId(), "scheme"))
                .isEqualTo("ach");
        assertRefused(create(REQUESTS, "{}"), 422, "/billing_requests/payment_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "authorisation_url"})
    void authorisesAFlowInOneCall(String name) throws IOException {
        String id = created(REQUESTS, BOTH);
        Reply flow = create(
                "billing_request_flows",
                "{'links':{'billing_request':'" + id + "'},'redirect_uri':'https://shop.example/thanks',"
                        + "'prefilled_customer':{'email':'al@example.com','given_name':'Al','city':'Leeds'}}");
        assertThat(flow.at("billing_request_flows/authorisation_url")).startsWith("https://");
        assertThat(flow.at("billing_request_flows/expires_at")).isEqualTo("2026-01-08T10:00:00.000Z");
        assertThat(flow.at("billing_request_flows/auto_fulfil")).isEqualTo("true");
        assertThat(act("billing_request_flows", flow.at("billing_request_flows/id"), "initialise")
                        .at("billing_request_flows/session_token"))
                .isNotEmpty();

        Authorised authorised = fake.authorise(flow.at("billing_request_flows/" + name));

        assertThat(authorised.billingRequestId()).isEqualTo(id);
        assertThat(at(REQUESTS, id, "status")).isEqualTo("fulfilled");
        assertThat(at("customers", authorised.customerId(), "email")).isEqualTo("al@example.com");
        assertThat(at("customers", authorised.customerId(), "city")).isEqualTo("Leeds");
        assertThat(at("customers", authorised.customerId(), "family_name")).isEqualTo("Bloggs");
        assertThat(at("payments", authorised.paymentId(), "amount")).isEqualTo("1500");
        assertThat(at("payments", authorised.paymentId(), "metadata/a")).isEqualTo("b");
        assertThat(at("payments", authorised.paymentId(), "links/mandate")).isNotEqualTo(authorised.mandateId());
        assertThat(at("mandates", authorised.mandateId(), "status")).isEqualTo("pending_submission");
        assertThat(events("&billing_request=" + id))
                .containsExactly(
                        "billing_requests.created",
                        "billing_requests.flow_created",
                        "billing_requests.flow_visited",
                        "billing_requests.collect_customer_details",
                        "billing_requests.select_institution",
                        "billing_requests.bank_authorisation_visited",
                        "billing_requests.bank_authorisation_authorised",
                        "billing_requests.payer_details_confirmed",
                        "billing_requests.fulfilled");
        assertThat(http.get("/events?action=fulfilled").at("events/0/links/payment_request_payment"))
                .isEqualTo(authorised.paymentId());
        assertThat(http.get("/events?action=fulfilled").at("events/0/details/origin"))
                .isEqualTo("payer");
        assertThatThrownBy(() -> fake.authorise(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void flowsExpire() throws IOException {
        String id = created(REQUESTS, BOTH);
        String flow = created("billing_request_flows", "{'links':{'billing_request':'" + id + "'}}");
        clock.advance(Duration.ofDays(8));

        assertThatThrownBy(() -> fake.authorise(flow))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("expired");
        act(REQUESTS, id, "cancel");
        assertThatThrownBy(() -> fake.authorise(id)).hasMessageContaining("cancelled");
        assertThatThrownBy(() -> fake.authorise("BRQ0")).isInstanceOf(IllegalArgumentException.class);
        assertRefused(
                create("billing_request_flows", "{'links':{'billing_request':'" + id + "'}}"), 409, "invalid_state");
    }

    @Test
    void templatesCanBePaidRepeatedly() throws IOException {
        Reply template = create(
                "billing_request_templates",
                "{'name':'Coffee','payment_request_amount':'100.00','payment_request_currency':'GBP',"
                        + "'payment_request_description':'Beans','redirect_uri':'https://shop.example'}");
        assertThat(template.at("billing_request_templates/payment_request_amount"))
                .isEqualTo("100.00");
        String url = template.at("billing_request_templates/authorisation_url");

        Authorised first = fake.authorise(url);
        clock.advance(Duration.ofDays(400));
        Authorised second = fake.authorise(url);

        assertThat(second.billingRequestId()).isNotEqualTo(first.billingRequestId());
        assertThat(at(REQUESTS, second.billingRequestId(), "payment_request/amount"))
                .isEqualTo("10000");
        assertThat(at("payments", second.paymentId(), "amount")).isEqualTo("10000");
        assertThat(at("payments", second.paymentId(), "description")).isEqualTo("Beans");
        String id = template.at("billing_request_templates/id");
        Reply updated = http.put(
                "/billing_request_templates/" + id,
                "{'billing_request_templates':{'payment_request_amount':'0.5','metadata':{'a':'b'}}}");
        assertThat(updated.at("billing_request_templates/updated_at")).startsWith("2027-02-05");
        assertThat(at("payments", fake.authorise(id).paymentId(), "amount")).isEqualTo("50");
        assertThat(list("billing_request_templates", "", "name")).containsExactly("Coffee");
        for (String amount : List.of("0.00", "1.234", "-1", "ten")) {
            assertRefused(
                    create("billing_request_templates", "{'payment_request_amount':'" + amount + "'}"),
                    422,
                    "/billing_request_templates/payment_request_amount");
        }
    }

    @Test
    void startsSubscriptionsAndInstalments() throws IOException {
        String id = created(
                REQUESTS,
                "{'mandate_request':{'scheme':'ach'},"
                        + "'subscription_request':{'amount':900,'interval_unit':'monthly','name':'Gold'},"
                        + "'instalment_schedule_request':{'total_amount':30,"
                        + "'instalments_with_schedule':{'amounts':[10,20],'interval':1,'interval_unit':'weekly'}}}");
        fake.authorise(id);

        String subscription = at(REQUESTS, id, "links/subscription_request_subscription");
        assertThat(at("subscriptions", subscription, "currency")).isEqualTo("USD");
        assertThat(at("subscriptions", subscription, "links/mandate"))
                .isEqualTo(at(REQUESTS, id, "links/mandate_request_mandate"));
        String schedule = at(REQUESTS, id, "links/instalment_schedule_request_instalment_schedule");
        assertThat(http.get("/instalment_schedules/" + schedule).json().at("/instalment_schedules/links/payments"))
                .hasSize(2);
    }

    @Test
    void createsWithActions() throws IOException {
        String body = """
                {'billing_request_with_actions':{'payment_request':{'amount':5,'currency':'GBP'},'actions':{
                 'collect_customer_details':%s,'select_institution':{'country_code':'GB','institution':'starling'},
                 'create_bank_authorisation':true,'bank_authorisation_redirect_uri':'https://shop.example/back'}}}""";
        Reply reply = http.post("/billing_requests/create_with_actions", body.formatted(PERSON));

        assertThat(reply.status()).isEqualTo(201);
        String root = "billing_request_with_actions/";
        assertThat(reply.at(root + "bank_authorisations/redirect_uri")).isEqualTo("https://shop.example/back");
        String id = reply.at(root + "billing_requests/id");
        assertThat(reply.at(root + "bank_authorisations/links/billing_request")).isEqualTo(id);
        assertThat(act(REQUESTS, id, "notify", "{'notification_type':'email'}").status())
                .isEqualTo(200);
        fake.authorise(reply.at(root + "bank_authorisations/id"));
        assertThat(at(REQUESTS, id, "status")).isEqualTo("ready_to_fulfil");
        assertThat(fake.authorise(id).paymentId()).startsWith("PM");
    }

    @Test
    void simulatorsFulfilRequests() throws IOException {
        for (String end : List.of("_failed:failed", "_confirmed_to_failed:failed", "_paid_out:paid_out")) {
            String id = created(REQUESTS, BOTH);
            String scenario = "billing_request_fulfilled_and_payment" + end.substring(0, end.indexOf(':'));

            act("scenario_simulators", scenario, "run", "{'links':{'resource':'" + id + "'}}");

            String payment = at(REQUESTS, id, "links/payment_request_payment");
            assertThat(at("payments", payment, "status")).isEqualTo(end.substring(end.indexOf(':') + 1));
        }
        String plain = created(REQUESTS, MANDATE);
        act("scenario_simulators", "billing_request_fulfilled", "run", "{'links':{'resource':'" + plain + "'}}");
        assertThat(at(REQUESTS, plain, "status")).isEqualTo("fulfilled");
        String cancelled = created(REQUESTS, MANDATE);
        act(REQUESTS, cancelled, "cancel");
        assertRefused(
                act(
                        "scenario_simulators",
                        "billing_request_fulfilled",
                        "run",
                        "{'links':{'resource':'" + cancelled + "'}}"),
                409,
                "invalid_state");
    }

    @Test
    void requestsCanOmitAmountAndCurrency() throws IOException {
        String id = created(
                REQUESTS, "{'payment_request':{},'links':{'customer':'CU123','customer_bank_account':'BA123'}}");

        Authorised authorised = fake.authorise(id);

        assertThat(authorised.customerId()).isEqualTo("CU123");
        assertThat(at("payments", authorised.paymentId(), "amount")).isEqualTo("1000");
        assertThat(at("payments", authorised.paymentId(), "currency")).isEqualTo("GBP");
        assertThat(events("&action=collect_amount")).hasSize(1);
        assertThat(events("&action=collect_customer_details")).isEmpty();
    }

    @Test
    void explainsWhyAPayerCannotFulfil() throws IOException {
        String id = created(
                REQUESTS,
                "{'mandate_request':{'currency':'GBP'},'subscription_request':{'amount':1,'interval_unit':'weekly',"
                        + "'start_date':'2026-01-02'}}");

        assertThatThrownBy(() -> fake.authorise(id)).hasMessageContaining("next_possible_charge_date");
    }

    private List<String> actions(Reply reply) throws IOException {
        return Json.list(reply.json().at("/billing_requests/actions")).stream()
                .map(action -> action.path("type").asText() + " "
                        + action.path("status").asText())
                .toList();
    }

    private List<String> institutions(String path) throws IOException {
        return Json.list(http.get(path).json().path("institutions")).stream()
                .map(each -> each.path("id").asText())
                .toList();
    }
}
