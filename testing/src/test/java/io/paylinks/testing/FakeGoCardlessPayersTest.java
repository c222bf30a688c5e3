package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Blocks, payer checks, mandate documents, payer authorisations and redirect flows. */
class FakeGoCardlessPayersTest extends GoCardlessTestBase {

    private static final String PAYER =
            "{'bank_account':{'account_holder_name':'Jo Bloggs','country_code':'GB','account_number':'55779911',"
                    + "'branch_code':'200000'},'mandate':{'scheme':'bacs'},'customer':{'email':'jo@example.com',"
                    + "'given_name':'Jo','family_name':'Bloggs','address_line1':'1 Test Street','city':'London',"
                    + "'postal_code':'E8 3GX','country_code':'GB'}}";

    @Test
    void blocksAndUnblocks() throws IOException {
        Reply created =
                create("blocks", "{'block_type':'email','reason_type':'other','resource_reference':'a@example.com'}");

        String id = created.at("blocks/id");
        assertThat(created.at("blocks/active")).isEqualTo("true");
        assertThat(http.post("/blocks/" + id + "/actions/disable", "").at("blocks/active"))
                .isEqualTo("false");
        assertThat(at("blocks", id, "active")).isEqualTo("false");
        assertThat(act("blocks", id, "enable").at("blocks/active")).isEqualTo("true");
        assertThat(list("blocks", "?block_type=email&reason_type=other", "resource_reference"))
                .containsExactly("a@example.com");
        assertThat(list("blocks", "?block_type=bank_name", "id")).isEmpty();
    }

    @Test
    void createsBlocksByReferenceWithEitherEnvelope() throws IOException {
        String customer =
                "{'blocks':{'reference_type':'customer','reference_value':'CU123','reason_type':'no_intent_to_pay'}}";
        String mandate = "{'data':{'reference_type':'mandate','reference_value':'MD123',"
                + "'reason_type':'no_intent_to_pay','active':false}}";

        Reply first = http.post("/blocks/block_by_ref", customer);
        Reply again = http.post("/blocks/block_by_ref", customer);
        Reply wider = http.post("/blocks/block_by_ref", mandate);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("blocks")).hasSize(1);
        assertThat(first.at("blocks/0/resource_reference")).isEqualTo("jo@example.com");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(wider.status()).isEqualTo(201);
        assertThat(list("blocks", "", "block_type")).containsExactly("bank_account", "email");
        assertThat(list("blocks", "", "active")).containsExactly("false", "true");
        assertThat(wider.json().path("blocks")).hasSize(2);
        assertRefused(http.post("/blocks/block_by_ref", mandate.replace("MD123", "MD9")), 422, "/data/reference_value");
    }

    @Test
    void looksUpBankDetails() throws IOException {
        JsonNode named = create(
                        "bank_details_lookups",
                        "{'account_number':'55779911','branch_code':'200000','country_code':'GB',"
                                + "'account_holder_name':'Jo'}")
                .json()
                .path("bank_details_lookups");
        JsonNode nameless = create("bank_details_lookups", "{'iban':'DE89370400440532013000'}")
                .json()
                .path("bank_details_lookups");

        assertThat(named.path("payer_name_verification_result").asText()).isEqualTo("full");
        assertThat(named.at("/available_debit_schemes/0").asText()).isEqualTo("bacs");
        assertThat(nameless.path("payer_name_verification_result")).isEqualTo(Json.tree(null));
        assertThat(nameless.at("/available_debit_schemes/0").asText()).isEqualTo("sepa_core");
        assertThat(nameless).hasSize(4);
        assertRefused(
                create("bank_details_lookups", "{'country_code':'GB'}"), 422, "/bank_details_lookups/account_number");
    }

    @Test
    void verifiesAccountHolders() throws IOException {
        String body = "{'type':'confirmation_of_payee','links':{'bank_account':'BA123'}}";
        Reply started = create("bank_account_holder_verifications", body);

        assertThat(started.at("bank_account_holder_verifications/status")).isEqualTo("pending");
        String id = started.at("bank_account_holder_verifications/id");
        assertThat(at("bank_account_holder_verifications", id, "status")).isEqualTo("completed");
        assertThat(at("bank_account_holder_verifications", id, "result")).isEqualTo("full_match");
        assertRefused(
                create("bank_account_holder_verifications", body.replace("BA123", "BA9")),
                422,
                "/bank_account_holder_verifications/links/bank_account");
    }

    @Test
    void encryptsBankAccountDetails() throws IOException {
        assertThat(at("bank_account_details", "BA123", "ciphertext")).isNotEmpty();
        String own = list("creditor_bank_accounts", "", "id").get(0);
        assertThat(at("bank_account_details", own, "protected")).isNotEmpty();
        assertThat(http.get("/bank_account_details/BA9").status()).isEqualTo(404);
    }

    @Test
    void checksWhetherFundsAreAvailable() throws IOException {
        String funds = "/funds_availability/MD123?amount=";

        assertThat(http.get(funds + "100000").at("funds_availability/available"))
                .isEqualTo("true");
        assertThat(http.get(funds + "100001").at("funds_availability/available"))
                .isEqualTo("false");
        assertThat(at("funds_availability", fake.mandate("cancelled"), "available"))
                .isEqualTo("false");
        assertThat(http.get("/funds_availability/MD9").status()).isEqualTo(404);
    }

    @Test
    void createsMandatePdfsAndReadsTransferredMandates() throws IOException {
        assertThat(create("mandate_pdfs", "{'links':{'mandate':'MD123'}}").at("mandate_pdfs/expires_at"))
                .isEqualTo("2026-01-01T10:30:00.000Z");
        assertRefused(create("mandate_pdfs", "{'links':{'mandate':'MD9'}}"), 422, "/mandate_pdfs/links/mandate");
        assertThat(at("transferred_mandates", "MD123", "links/customer_bank_account"))
                .isEqualTo("BA123");
    }

    @Test
    void notificationsCanBeHandledOnce() throws IOException {
        Reply handled = act("customer_notifications", FakeGoCardless.CUSTOMER_NOTIFICATION_ID, "handle");

        assertThat(handled.at("customer_notifications/action_taken")).isEqualTo("handled");
        assertThat(handled.at("customer_notifications/action_taken_at")).isEqualTo("2026-01-01T10:00:00.000Z");
        assertThat(handled.at("customer_notifications/links/mandate")).isEqualTo(FakeGoCardless.MANDATE_ID);
        assertRefused(
                act("customer_notifications", FakeGoCardless.CUSTOMER_NOTIFICATION_ID, "handle"),
                409,
                "already_handled");
    }

    @Test
    void payerAuthorisationsCreateMandates() throws IOException {
        String resource = "payer_authorisations";
        Reply created = create(resource, PAYER.replace("'city':'London',", ""));
        String id = created.at(resource + "/id");
        String complete = "{'payer_authorisations':" + PAYER + "}";

        assertThat(created.at(resource + "/incomplete_fields/0/request_pointer"))
                .isEqualTo("/payer_authorisations/customer/city");
        assertThat(created.at(resource + "/bank_account/account_number_ending")).isEqualTo("11");
        assertThat(created.body()).doesNotContain("55779911");
        assertRefused(act(resource, id, "submit"), 409, "submission_failed");
        assertThat(http.put("/" + resource + "/" + id, complete).json().at("/" + resource + "/incomplete_fields"))
                .isEmpty();
        assertRefused(act(resource, id, "confirm"), 409, "confirmation_failed");
        assertThat(http.post("/" + resource + "/" + id + "/actions/submit", "").at(resource + "/status"))
                .isEqualTo("submitted");
        assertRefused(http.put("/" + resource + "/" + id, complete), 409, "update_failed");
        assertThat(act(resource, id, "confirm").at(resource + "/status")).isEqualTo("confirmed");
        JsonNode done = http.get("/" + resource + "/" + id).json().path(resource);
        assertThat(done.path("status").asText()).isEqualTo("completed");
        String mandate = done.at("/links/mandate").asText();
        assertThat(at("mandates", mandate, "links/customer"))
                .isEqualTo(done.at("/links/customer").asText());
        assertThat(at("mandates", mandate, "links/customer_bank_account"))
                .isEqualTo(done.at("/links/bank_account").asText());
        assertThat(http.get("/" + resource + "/" + id).json().path(resource)).isEqualTo(done);
        assertThat(events("&payer_authorisation=" + id)).containsExactly("payer_authorisations.completed");
    }

    @Test
    void redirectFlowsCanBeCompletedOnce() throws IOException {
        String resource = "redirect_flows";
        Reply started = create(
                resource,
                "{'session_token':'t','success_redirect_url':'https://example.com/ok','scheme':'bacs',"
                        + "'prefilled_customer':{'given_name':'Tim'}}");
        String id = started.at(resource + "/id");

        assertThat(started.at(resource + "/redirect_url")).startsWith("https://");
        assertRefused(act(resource, id, "complete", "{'session_token':'other'}"), 422, "/data/session_token");
        JsonNode done =
                act(resource, id, "complete", "{'session_token':'t'}").json().path(resource);
        assertThat(done.path("confirmation_url").asText()).startsWith("https://");
        assertThat(at("customers", done.at("/links/customer").asText(), "given_name"))
                .isEqualTo("Tim");
        assertThat(at("mandates", done.at("/links/mandate").asText(), "reference"))
                .isEqualTo(done.path("mandate_reference").asText());
        assertRefused(act(resource, id, "complete", "{'session_token':'t'}"), 409, "redirect_flow_already_completed");
    }
}
