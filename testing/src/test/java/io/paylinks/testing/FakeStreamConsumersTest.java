package io.paylinks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.paylinks.testing.Http.Reply;
import io.paylinks.testing.engine.data.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FakeStreamConsumersTest extends StreamTestBase {

    private static final String CONSUMERS = "/api/v2/consumers";

    @Test
    void createsReadsAndUpdatesConsumers() throws IOException {
        Reply created = http.post(
                CONSUMERS,
                "{'name':'Noura','phone_number':'+966501234567','email':'n@example.com','external_id':'c-1'}");

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.at("consumer/phone_number")).isEqualTo("+966501234567");
        assertThat(created.at("branch/name")).isEqualTo("Main branch");
        assertThat(created.at("preferred_language")).isEqualTo("AR");
        assertThat(created.json().path("last_invoice_activity").isNull()).isTrue();
        String id = created.at("id");
        Reply updated = http.put(CONSUMERS + "/" + id, "{'email':null,'alias':'N'}");
        assertThat(updated.json().path("email").isNull()).isTrue();
        assertThat(updated.at("alias")).isEqualTo("N");
        assertThat(updated.at("name")).isEqualTo("Noura");
        assertThat(updated.json().has("last_invoice_activity")).isFalse();
        assertThat(http.get(CONSUMERS + "/" + id).json()).isEqualTo(updated.json());
    }

    @Test
    void searchesConsumers() throws IOException {
        http.post(CONSUMERS, "{'name':'Noura','phone_number':'+966501234567'}");
        http.post(CONSUMERS, "{'name':'Omar','email':'omar@example.com','external_id':'c-77'}");

        assertThat(names(http.get(CONSUMERS + "?search_term=%2B96650"), "name")).containsExactly("Noura");
        assertThat(names(http.get(CONSUMERS + "?search_term=OMAR%40"), "name")).containsExactly("Omar");
        assertThat(names(http.get(CONSUMERS + "?search_term=c-77"), "name")).containsExactly("Omar");
        assertThat(names(http.get(CONSUMERS), "name")).containsExactly("Omar", "Noura");
    }

    @Test
    void rejectsDuplicates() throws IOException {
        http.post(CONSUMERS, "{'name':'Noura','phone_number':'+966501234567'}");

        Reply reply = http.post(CONSUMERS, "{'name':'Other','phone_number':'+966501234567'}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.at("error/code")).isEqualTo("DUPLICATE_CONSUMER");
    }

    @Test
    void validatesConsumers() throws IOException {
        assertThat(http.post(CONSUMERS, "{'email':'nobody','address':{}}")
                        .json()
                        .path("detail"))
                .extracting(entry -> String.join(".", Json.texts(entry.path("loc"))))
                .containsExactly(
                        "body.name",
                        "body.email",
                        "body.address.address_line_1",
                        "body.address.city",
                        "body.address.country");
    }

    @Test
    void sandboxAcceptsOnlyTheEmailOfItsUser() throws IOException {
        fake.sandboxEmailRule(true);

        Reply reply = http.post(CONSUMERS, "{'name':'Noura','email':'n@example.com'}");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.at("error/additional_info")).contains("email");
        assertThat(http.post(CONSUMERS, "{'name':'Sara','email':'" + FakeStream.USER_EMAIL + "'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void softDeletesConsumersWithoutOpenLinksAndInvoices() throws IOException {
        String id = fake.consumer("Noura");
        String link = link(",'organization_consumer_id':'" + id + "'");
        assertThat(http.delete(CONSUMERS + "/" + id).at("error/code")).isEqualTo("CONSUMER_HAS_ACTIVE_PAYMENT_LINKS");
        http.patch("/api/v2/payment_links/" + link + "/status", "{'status':'INACTIVE'}");
        String invoice = invoice(id, "").at("id");
        assertThat(http.delete(CONSUMERS + "/" + id).at("error/code")).isEqualTo("CONSUMER_HAS_ONGOING_INVOICES");
        http.post("/api/v2/invoices/" + invoice + "/void", "{}");

        Reply deleted = http.delete(CONSUMERS + "/" + id);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEqualTo("null");
        assertThat(http.get(CONSUMERS + "/" + id).json().path("is_deleted").asBoolean())
                .isTrue();
        assertThat(names(http.get(CONSUMERS), "name")).isEmpty();
        assertThat(invoice(id, "").status()).isEqualTo(404);
    }

    @Test
    void consumersBelongToTheBranchOfTheRequest() throws IOException {
        String branch = http.post("/api/v2/branch", "{'name':'Jeddah'}").at("id");
        fake.consumer("In the main branch");
        Http inBranch = http.with("x-branch-id", branch);

        assertThat(inBranch.post(CONSUMERS, "{'name':'Noura'}").at("branch/name"))
                .isEqualTo("Jeddah");
        assertThat(names(inBranch.get(CONSUMERS), "name")).containsExactly("Noura");
        assertThat(names(http.get(CONSUMERS), "name")).hasSize(2);
        assertThat(http.with("x-branch-id", "nope").get(CONSUMERS).at("error/code"))
                .isEqualTo("BRANCH_NOT_FOUND");
    }

    @Test
    void managesBranches() throws IOException {
        String id = http.post("/api/v2/branch", "{'name':'Jeddah'}").at("id");

        assertThat(http.put("/api/v2/branch/" + id, "{'name':'Dammam'}").at("name"))
                .isEqualTo("Dammam");
        assertThat(http.get("/api/v2/branch/" + id).at("name")).isEqualTo("Dammam");
        Reply list = http.get("/api/v2/branch");
        assertThat(names(list, "name")).containsExactly("Main branch", "Dammam");
        assertThat(list.json().has("pagination")).isFalse();
        assertThat(http.delete("/api/v2/branch/" + id).status()).isEqualTo(200);
        assertThat(http.get("/api/v2/branch/" + id).status()).isEqualTo(404);
        assertThat(http.delete("/api/v2/branch/" + list.at("data/0/id")).status())
                .isEqualTo(400);
    }

    @Test
    void invitesMembers() throws IOException {
        String branch = http.get("/api/v2/branch").at("data/0/id");
        Reply reply = http.post(
                "/api/v2/organization/invite",
                "{'email':'new@example.com','role':'branch_user','branches':['" + branch + "']}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("role")).isEqualTo("branch_user");
        assertThat(reply.at("branches/0")).isEqualTo(branch);
        assertThat(reply.at("expire_at")).isEqualTo("2026-01-08T10:00:00");
    }
}
