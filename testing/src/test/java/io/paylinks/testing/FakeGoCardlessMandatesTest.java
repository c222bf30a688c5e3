package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paylinks.testing.Http.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeGoCardlessMandatesTest extends GoCardlessTestBase {

    private static final String IBAN =
            "{'account_holder_name':'Jo','iban':'DE89370400440532013000','links':{'customer':'CU123'}}";

    @Test
    void accountsContainOnlyTheEndingOfTheNumber() throws IOException {
        Reply local = create(
                "customer_bank_accounts",
                "{'account_holder_name':'Jo','account_number':'55779911','branch_code':'200000','country_code':'NZ',"
                        + "'links':{'customer':'CU123'},'metadata':{'a':'b'}}");

        assertThat(local.status()).isEqualTo(201);
        JsonNode account = local.json().path("customer_bank_accounts");
        assertThat(account.path("account_number_ending").asText()).isEqualTo("9911");
        assertThat(account.path("currency").asText()).isEqualTo("NZD");
        assertThat(account.path("enabled").asBoolean()).isTrue();
        assertThat(account.has("account_number")).isFalse();
        assertThat(account.at("/metadata/a").asText()).isEqualTo("b");
        Reply iban = create("customer_bank_accounts", IBAN);
        assertThat(iban.at("customer_bank_accounts/account_number_ending")).isEqualTo("00");
        assertThat(iban.at("customer_bank_accounts/country_code")).isEqualTo("DE");
        assertThat(iban.at("customer_bank_accounts/currency")).isEqualTo("EUR");
        String token = "{'links':{'customer':'CU123','customer_bank_account_token':'token'}}";
        assertThat(created("customer_bank_accounts", token)).startsWith("BA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'account_holder_name':'Jo','iban':'DE1','links':{'customer':'CU9'}} | links/customer",
                "{'account_holder_name':'Jo','links':{'customer':'CU123'}} | account_number",
                "{'iban':'DE1','links':{'customer':'CU123'}} | account_holder_name",
                "{'account_holder_name':'Jo','account_number':'1','links':{'customer':'CU123'}} | country_code",
            },
            quoteCharacter = '`')
    void rejectsIncompleteAccounts(String body, String field) throws IOException {
        assertRefused(create("customer_bank_accounts", body), 422, "/customer_bank_accounts/" + field);
    }

    @Test
    void disablingAnAccountCancelsItsMandates() throws IOException {
        String payment = payment("");

        assertThat(http.post("/customer_bank_accounts/BA123/actions/disable", "")
                        .at("customer_bank_accounts/enabled"))
                .isEqualTo("false");

        assertRefused(http.post("/customer_bank_accounts/BA123/actions/disable", ""), 409, "disable_failed");
        assertThat(at("mandates", "MD123", "status")).isEqualTo("cancelled");
        assertThat(at("payments", payment, "status")).isEqualTo("cancelled");
        assertThat(http.get("/events?payment=" + payment).at("events/0/details/cause"))
                .isEqualTo("mandate_cancelled");
        assertThat(list("customer_bank_accounts", "?enabled=true", "id")).isEmpty();
        assertThat(list("customer_bank_accounts", "?enabled=false&customer=CU123", "id"))
                .containsExactly("BA123");
        Reply mandate = create("mandates", "{'links':{'customer_bank_account':'BA123'}}");
        assertRefused(mandate, 409, "bank_account_disabled");
    }

    @Test
    void createsMandatesWithTheSchemeOfTheAccount() throws IOException {
        String account = created("customer_bank_accounts", IBAN);

        JsonNode sepa = create("mandates", "{'links':{'customer_bank_account':'" + account + "'}}")
                .json()
                .path("mandates");

        assertThat(sepa.path("scheme").asText()).isEqualTo("sepa_core");
        assertThat(sepa.path("status").asText()).isEqualTo("pending_submission");
        assertThat(sepa.path("next_possible_charge_date").asText()).isEqualTo("2026-01-06");
        assertThat(sepa.at("/links/customer").asText()).isEqualTo("CU123");
        assertThat(sepa.at("/links/creditor").asText()).isEqualTo("CR123");
        assertRefused(
                create("mandates", "{'links':{'customer_bank_account':'BA9'}}"),
                422,
                "/mandates/links/customer_bank_account");
        String id = sepa.path("id").asText();
        fake.moveMandate(id, "active");
        assertThat(events("&mandate=" + id)).containsExactly("mandates.created", "mandates.active");
        assertThat(list("mandates", "?status=active%2Cfailed&scheme=sepa_core&customer=CU123", "id"))
                .containsExactly(id);
        assertThat(list("mandates", "?reference=REF-MD123", "id")).containsExactly("MD123");
        assertThat(http.get("/mandates?include=customer").at("linked/customers/0/id"))
                .isEqualTo("CU123");
    }

    @Test
    void cancelsAndReinstatesMandates() throws IOException {
        String payment = payment("");
        String subscription = created(
                "subscriptions", "{'amount':1,'currency':'GBP','interval_unit':'weekly','links':{'mandate':'MD123'}}");
        assertRefused(act("mandates", "MD123", "reinstate"), 409, "mandate_not_inactive");

        act("mandates", "MD123", "cancel", "{'metadata':{'why':'moved'}}");

        assertThat(at("payments", payment, "status")).isEqualTo("cancelled");
        assertThat(at("subscriptions", subscription, "status")).isEqualTo("cancelled");
        assertThat(at("mandates", "MD123", "metadata/why")).isEmpty();
        assertThat(http.get("/events?mandate=MD123").at("events/0/metadata/why"))
                .isEqualTo("moved");
        assertRefused(act("mandates", "MD123", "cancel"), 409, "cancellation_failed");
        assertThat(act("mandates", "MD123", "reinstate").at("mandates/status")).isEqualTo("pending_submission");
        assertThat(events("&mandate=MD123")).containsExactly("mandates.cancelled", "mandates.resubmission_requested");
        assertThat(http.put("/mandates/MD123", "{'mandates':{'metadata':{'a':'b'}}}")
                        .at("mandates/metadata/a"))
                .isEqualTo("b");
    }

    @Test
    void importsMandates() throws IOException {
        String id = created("mandate_imports", "{'scheme':'bacs'}");
        String entry = """
                {'record_identifier':'R%s','links':{'mandate_import':'%s'},
                 'customer':{'company_name':'Acme','email':'acme@example.com'},
                 'bank_account':{'account_holder_name':'Acme','account_number':'55779911','branch_code':'200000',
                                 'country_code':'GB'}}""";
        Reply added = create("mandate_import_entries", entry.formatted(1, id));
        assertThat(added.at("mandate_import_entries/record_identifier")).isEqualTo("R1");
        assertThat(added.json().path("mandate_import_entries").has("customer")).isFalse();
        assertThatThrownBy(() -> fake.processMandateImport(id)).isInstanceOf(IllegalStateException.class);

        assertThat(act("mandate_imports", id, "submit").at("mandate_imports/status"))
                .isEqualTo("submitted");
        assertRefused(create("mandate_import_entries", entry.formatted(2, id)), 409, "invalid_state");
        fake.processMandateImport(id);

        assertThat(at("mandate_imports", id, "status")).isEqualTo("processed");
        assertRefused(act("mandate_imports", id, "cancel"), 409, "cancellation_failed");
        String list = "?mandate_import=" + id;
        String mandate = list("mandate_import_entries", list + "&status=successfully_processed", "links/mandate")
                .get(0);
        assertThat(at("mandates", mandate, "status")).isEqualTo("active");
        assertThat(list("mandate_import_entries", list + "&status=unsuccessfully_processed", "links/mandate"))
                .isEmpty();
        assertThat(http.get("/mandate_import_entries").status()).isEqualTo(422);
    }
}
