package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creditors, their bank accounts, outbound payments, payout items and read-only resources. */
class FakeGoCardlessMerchantTest extends GoCardlessTestBase {

    private static final String OUTBOUND =
            "{'amount':1000,'scheme':'faster_payments','links':{'recipient_bank_account':'BA123'}}";

    @Test
    void createsAndUpdatesCreditors() throws IOException {
        Reply created = create("creditors", "{'name':'Nude Wines','country_code':'GB','creditor_type':'company'}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("creditors/verification_status")).isEqualTo("action_required");
        String id = created.at("creditors/id");
        String euros = account("'iban':'DE89370400440532013000'");
        String pounds = account("'account_number':'55779911','branch_code':'200000','country_code':'GB'");
        payOutTo(id, "eur", euros);
        JsonNode updated = payOutTo(id, "gbp", pounds).json();
        assertThat(updated.at("/creditors/links/default_eur_payout_account").asText())
                .isEqualTo(euros);
        assertThat(updated.at("/creditors/links/default_gbp_payout_account").asText())
                .isEqualTo(pounds);
        assertRefused(payOutTo(id, "gbp", "BA9"), 422, "/creditors/links/default_gbp_payout_account");
        assertRefused(payOutTo(id, "gbp", euros), 422, "/creditors/links/default_gbp_payout_account");
        assertThat(updated.at("/creditors/name").asText()).isEqualTo("Nude Wines");
        assertThat(http.get("/creditors/" + id).json()).isEqualTo(updated);
        assertThat(list("creditors", "", "id")).containsExactly(id, "CR123");
        assertThat(events("&creditor=" + id)).containsExactly("creditors.updated", "creditors.updated");
    }

    @Test
    void acceptsVerificationDetailsOfACreditor() throws IOException {
        Reply reply = create(
                "verification_details",
                "{'name':'Acme','company_number':'07495895','description':'Wine','address_line1':'1 Road',"
                        + "'city':'London','postal_code':'EC1V 7LQ','links':{'creditor':'CR123'},"
                        + "'directors':[{'given_name':'Jane','date_of_birth':'1986-02-19'}]}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("verification_details").has("id")).isFalse();
        assertThat(at("creditors", "CR123", "verification_status")).isEqualTo("in_review");
        assertThat(list("verification_details", "?creditor=CR123", "directors/0/given_name"))
                .containsExactly("Jane");
        assertThat(list("verification_details", "?creditor=CR9", "name")).isEmpty();
    }

    @Test
    void schemeIdentifiersBelongToACreditor() throws IOException {
        String id = created("scheme_identifiers", "{'name':'Acme','scheme':'sepa'}");

        assertThat(at("scheme_identifiers", id, "status")).isEqualTo("pending");
        assertThat(at("scheme_identifiers", id, "currency")).isEqualTo("EUR");
        assertThat(list("scheme_identifiers", "?creditor=CR123", "scheme")).containsExactly("sepa", "bacs");
        assertThat(at("creditors", "CR123", "scheme_identifiers/1/id")).isEqualTo(id);
        Reply foreign = create("scheme_identifiers", "{'name':'A','scheme':'bacs','links':{'creditor':'CR9'}}");
        assertRefused(foreign, 422, "/scheme_identifiers/links/creditor");
    }

    @Test
    void setsTheDefaultPayoutAccountOfACreditor() throws IOException {
        Http keyed = http.with("Idempotency-Key", "k1");
        String body = "{'creditor_bank_accounts':{'account_holder_name':'Acme','iban':'DE89370400440532013000',"
                + "'set_as_default_payout_account':true,'links':{'creditor':'CR123'}}}";
        JsonNode account = keyed.post("/creditor_bank_accounts", body).json().path("creditor_bank_accounts");

        String id = account.path("id").asText();
        assertThat(account.path("currency").asText()).isEqualTo("EUR");
        assertThat(account.path("account_number_ending").asText()).isEqualTo("00");
        assertThat(account.has("iban")).isFalse();
        assertThat(keyed.post("/creditor_bank_accounts", body).at("error/errors/0/links/conflicting_resource_id"))
                .isEqualTo(id);
        assertThat(at("creditors", "CR123", "links/default_eur_payout_account")).isEqualTo(id);
        String preloaded = at("creditors", "CR123", "links/default_gbp_payout_account");
        assertThat(preloaded).startsWith("BA").isNotEqualTo(id);
        String disable = "/creditor_bank_accounts/" + id + "/actions/disable";
        assertThat(http.post(disable, "").at("creditor_bank_accounts/enabled")).isEqualTo("false");
        assertRefused(http.post(disable, ""), 409, "disable_failed");
        assertThat(list("creditor_bank_accounts", "?enabled=true", "id")).containsExactly(preloaded);
        Reply incomplete = create("creditor_bank_accounts", "{'account_holder_name':'A','account_number':'1'}");
        assertRefused(incomplete, 422, "/creditor_bank_accounts/country_code");
    }

    @Test
    void createsLogosAndPayerThemes() throws IOException {
        JsonNode logo = http.post("/branding/logos", "{'logos':{'image':'aW1hZ2U=','links':{'creditor':'CR123'}}}")
                .json()
                .path("logos");

        assertThat(logo).hasSize(1);
        assertThat(at("creditors", "CR123", "logo_url"))
                .endsWith(logo.path("id").asText());
        String themes = "/branding/payer_themes";
        assertThat(http.post(themes, "{'payer_themes':{'link_text_colour':'#333333'}}")
                        .json()
                        .path("payer_themes"))
                .hasSize(1);
        assertRefused(
                http.post(themes, "{'payer_themes':{'links':{'creditor':'CR9'}}}"),
                422,
                "/payer_themes/links/creditor");
    }

    @Test
    void approvesAndCancelsOutboundPayments() throws IOException {
        JsonNode payment = create("outbound_payments", OUTBOUND).json().path("outbound_payments");

        String id = payment.path("id").asText();
        assertThat(payment.path("status").asText()).isEqualTo("pending_approval");
        assertThat(payment.path("execution_date").asText()).isEqualTo("2026-01-02");
        assertThat(payment.at("/links/customer").asText()).isEqualTo("CU123");
        assertThat(payment.at("/links/creditor").asText()).isEqualTo("CR123");
        assertThat(http.put("/outbound_payments/" + id, "{'outbound_payments':{'metadata':{'a':'b'}}}")
                        .at("outbound_payments/metadata/a"))
                .isEqualTo("b");
        assertThat(act("outbound_payments", id, "approve").at("outbound_payments/status"))
                .isEqualTo("scheduled");
        assertRefused(act("outbound_payments", id, "approve"), 409, "approval_failed");
        assertThat(act("outbound_payments", id, "cancel").at("outbound_payments/status"))
                .isEqualTo("cancelled");
        assertRefused(act("outbound_payments", id, "cancel"), 409, "cancellation_failed");
        assertThat(events("&outbound_payment=" + id))
                .containsExactly(
                        "outbound_payments.created",
                        "outbound_payments.set_to_pending_approval",
                        "outbound_payments.cancelled");
        assertRefused(
                create("outbound_payments", OUTBOUND.replace("BA123", "BA9")),
                422,
                "/outbound_payments/links/recipient_bank_account");
    }

    @Test
    void everyWithdrawalIsCreatedAndCounted() throws IOException {
        Http keyed = http.with("Idempotency-Key", "k1");
        String body = "{'data':{'amount':500,'scheme':'faster_payments'}}";
        String first = keyed.post("/outbound_payments/withdrawal", body).at("outbound_payments/id");
        Reply second = keyed.post("/outbound_payments/withdrawal", body);
        created("outbound_payments", OUTBOUND);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("outbound_payments/id")).isNotEqualTo(first);
        assertThat(second.at("outbound_payments/is_withdrawal")).isEqualTo("true");
        JsonNode stats = http.get("/outbound_payments/stats").json().path("outbound_payments");
        assertThat(stats).hasSize(6);
        assertThat(stats.path("pending_approval_amount").asInt()).isEqualTo(1000);
        assertThat(stats.path("pending_approval_count").asInt()).isEqualTo(1);
        assertThat(stats.path("scheduled_amount").asInt()).isEqualTo(1000);
        assertThat(stats.path("scheduled_count").asInt()).isEqualTo(2);
        assertThat(stats.path("executing_amount").asInt()).isZero();
        assertThat(stats.path("executing_count").asInt()).isZero();
    }

    @Test
    void listsOutboundPayments() throws IOException {
        String id = created("outbound_payments", OUTBOUND);
        created("outbound_payments", OUTBOUND.replace("1000", "2000"));
        fake.moveOutboundPayment(id, "executed");

        assertThat(list("outbound_payments", "?status=executed", "id")).containsExactly(id);
        assertThat(list("outbound_payments", "?created_from=2026-01-01T10:00:00Z", "amount"))
                .containsExactly("2000", "1000");
        assertThat(list("outbound_payments", "?created_to=2026-01-01T09:59:59Z", "amount"))
                .isEmpty();
        assertThat(events("&outbound_payment=" + id)).endsWith("outbound_payments.executed");
        assertThatIllegalArgumentException().isThrownBy(() -> fake.moveOutboundPayment("OUT0", "executed"));
    }

    @Test
    void importsOutboundPayments() throws IOException {
        String item = "{'amount':1000,'scheme':'faster_payments','recipient_bank_account_id':'BA123'}";
        Reply created = create("outbound_payment_imports", "{'entry_items':[" + item + "," + item + "]}");

        assertThat(created.at("outbound_payment_imports/status")).isEqualTo("created");
        assertThat(created.at("outbound_payment_imports/amount_sum")).isEqualTo("2000");
        String id = created.at("outbound_payment_imports/id");
        assertThat(list("outbound_payment_imports", "?status=valid", "entry_counts/verified_with_full_match"))
                .containsExactly("2");
        assertThat(at("outbound_payment_imports", id, "status")).isEqualTo("valid");
        assertThat(list("outbound_payment_import_entries", "?outbound_payment_import=" + id, "amount"))
                .containsExactly("1000", "1000");
        assertThat(list("outbound_payment_import_entries", "?outbound_payment_import=OPI9", "amount"))
                .isEmpty();
        assertThat(create("outbound_payment_imports", "{'entry_items':[]}").status())
                .isEqualTo(422);
    }

    @Test
    void anImportWithAnUnknownAccountIsInvalid() throws IOException {
        String item = "{'amount':1000,'scheme':'faster_payments','recipient_bank_account_id':'BA123'}";
        String id = created(
                "outbound_payment_imports", "{'entry_items':[" + item + "," + item.replace("BA123", "BA9") + "]}");

        assertThat(at("outbound_payment_imports", id, "status")).isEqualTo("invalid");
        assertThat(at("outbound_payment_imports", id, "entry_counts/invalid")).isEqualTo("1");
        assertThat(at("outbound_payment_imports", id, "entry_counts/valid")).isEqualTo("1");
        assertThat(list(
                        "outbound_payment_import_entries",
                        "?outbound_payment_import=" + id,
                        "validation_errors/outbound_payment/recipient_bank_account/0"))
                .containsExactly("is not known", "");
    }

    @Test
    void listsTransactionsOfAnAccount() throws IOException {
        String account = list("payment_accounts", "", "id").get(0);
        String path = "payment_accounts/" + account + "/transactions";
        String day = "?value_date_from=2026-01-01&value_date_to=2026-01-01";

        assertThat(transactions(path + day, "balance_after_transaction")).containsExactly("7500", "10000");
        assertThat(at("payment_accounts", account, "account_balance")).isEqualTo("7500");
        assertThat(transactions(path + day + "&direction=credit", "amount")).containsExactly("10000");
        assertThat(transactions(path + day.replace("2026", "2025"), "amount")).isEmpty();
        String id = transactions(path + day, "id").get(1);
        assertThat(at("payment_account_transactions", id, "reference")).isEqualTo("TOP UP");
        assertThat(http.get("/payment_accounts/BA9/transactions" + day).status())
                .isEqualTo(404);
        assertRefused(http.get("/" + path), 422, "/query/value_date_from");
    }

    @Test
    void payoutItemsAddUpToTheAmountOfThePayout() throws IOException {
        String payment = payment(",'app_fee':50");
        fake.movePayment(payment, "paid_out");
        String payout = list("payouts", "", "id").get(0);

        assertThat(list("payout_items", "?payout=" + payout, "type"))
                .containsExactly("gocardless_fee", "app_fee", "payment_paid_out");
        assertThat(list("payout_items", "?payout=" + payout, "amount")).containsExactly("-20.0", "-50.0", "1000.0");
        assertThat(at("payouts", payout, "amount")).isEqualTo("930");
        assertThat(at("payouts", payout, "deducted_fees")).isEqualTo("70");
        assertThat(list("payout_items", "?payout=" + payout, "links/payment"))
                .containsExactly(payment, payment, payment);
        assertThat(list("payout_items", "?payout=PO9", "type")).isEmpty();
    }

    @Test
    void transactionFeeCanBeSet() throws IOException {
        fake.transactionFee(990).movePayment(payment(",'app_fee':50"), "confirmed");
        fake.movePayment(payment(""), "confirmed");
        String both = fake.payOut().get(0);
        assertThat(list("payout_items", "?payout=" + both, "amount"))
                .containsExactly("-990.0", "1000.0", "-950.0", "-50.0", "1000.0");
        assertThat(at("payouts", both, "amount")).isEqualTo("10");
        assertThat(at("payouts", both, "deducted_fees")).isEqualTo("1990");

        fake.transactionFee(0).movePayment(payment(""), "confirmed");
        String free = fake.payOut().get(0);
        assertThat(list("payout_items", "?payout=" + free, "type")).containsExactly("payment_paid_out");
        assertThat(at("payouts", free, "amount")).isEqualTo("1000");
        assertThat(at("payouts", free, "deducted_fees")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "balances, ?creditor=CR123, amount, '1200,4000,25000'",
        "balances, ?creditor=CR9, amount,",
        "currency_exchange_rates, '', rate, '1.1611,0.8612'",
        "currency_exchange_rates, ?source=EUR&target=GBP, time, 2026-01-01T10:00:00Z",
        "exports, '', export_type, 'payout_events,payments_index'",
        "negative_balance_limits, ?creditor=CR123&currency=GBP, balance_limit, 10000",
        "negative_balance_limits, ?currency=EUR, id,",
        "tax_rates, '', percentage, '23.0,20.0'",
        "tax_rates, ?jurisdiction=GB, id, GB_VAT_1",
    })
    void readsLists(String resource, String query, String field, @Nullable String values) throws IOException {
        assertThat(String.join(",", list(resource, query, field))).isEqualTo(values == null ? "" : values);
    }

    @ParameterizedTest
    @CsvSource({"exports, 1, export_type, payments_index", "tax_rates, 0, percentage, 23.0"})
    void readsOneObject(String resource, int position, String field, String value) throws IOException {
        String id = list(resource, "", "id").get(position);
        assertThat(at(resource, id, field)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "balances, creditor",
        "outbound_payment_import_entries, outbound_payment_import",
        "payout_items, payout",
        "verification_details, creditor",
    })
    void someListsRequireAFilter(String resource, String filter) throws IOException {
        assertRefused(http.get("/" + resource), 422, "/query/" + filter);
    }

    @Test
    void paginatesObjectsWithoutIds() throws IOException {
        Reply first = http.get("/currency_exchange_rates?limit=1");
        String after = "?limit=1&after=" + first.at("meta/cursors/after");

        assertThat(first.at("currency_exchange_rates/0/source")).isEqualTo("GBP");
        assertThat(first.json().at("/currency_exchange_rates/0").has("id")).isFalse();
        assertThat(list("currency_exchange_rates", after, "source")).containsExactly("EUR");
    }

    private String account(String details) throws IOException {
        return created("creditor_bank_accounts", "{'account_holder_name':'Acme'," + details + "}");
    }

    private Reply payOutTo(String creditor, String currency, String account) throws IOException {
        String link = "default_" + currency + "_payout_account";
        return http.put("/creditors/" + creditor, "{'creditors':{'links':{'" + link + "':'" + account + "'}}}");
    }

    private List<String> transactions(String path, String field) throws IOException {
        return Json.list(http.get("/" + path).json().path("payment_account_transactions")).stream()
                .map(each -> each.path(field).asText())
                .toList();
    }
}
