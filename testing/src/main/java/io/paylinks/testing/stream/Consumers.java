package io.paylinks.testing.stream;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Violation;
import java.util.ArrayList;
import java.util.List;

/** Consumers. */
public final class Consumers {

    private static final Schema ADDRESS = Schema.each(
                    "address_line_1 city country", name -> Field.text(name).required())
            .and(Schema.texts("address_line_2 postal_code"));

    private static final Schema FIELDS = Schema.texts(
                    "phone_number external_id alias comment vat_number commercial_registration")
            .and(
                    Field.email("email").nullable(),
                    Field.text("iban").nullable().size(0, 34),
                    Field.oneOf("preferred_language", "AR", "EN").or("AR"),
                    Field.list(Field.oneOf("communication_methods", "WHATSAPP", "EMAIL", "SMS"))
                            .or(List.of()),
                    Field.oneOf("consumer_type", "INDIVIDUAL", "BUSINESS").or("INDIVIDUAL"),
                    Field.object("address", ADDRESS.fields()).nullable());

    private static final Schema CREATE =
            Schema.of(Field.text("name").required()).and(FIELDS);
    private static final Schema UPDATE =
            Schema.of(Field.text("name").nullable()).and(FIELDS);

    private static final List<String> BASE = Names.of("""
            id name phone_number email external_id consumer iban is_deleted alias created_at branch comment
            communication_methods preferred_language consumer_type address vat_number commercial_registration""");

    private static final List<String> SHARED = Names.of("""
            id name alias email phone_number preferred_language consumer is_deleted communication_methods consumer_type
            address vat_number commercial_registration""");

    private final Api api;
    private final Tables tables;
    private final Organization organization;
    private final Resource resource;
    private final Table table;

    Consumers(Api api, Tables tables, Organization organization) {
        this.api = api;
        this.tables = tables;
        this.organization = organization;
        resource = api.resource("Consumer", "consumers", "consumer_id")
                .returning(this::full)
                .create(CREATE, this::complete)
                .list(f -> f.always(consumer -> !consumer.flag("is_deleted"))
                        .always(consumer -> organization.sees(consumer.text("branch/id")))
                        .search("search_term", "name", "phone_number", "email", "external_id", "alias"))
                .returning(Consumers::base)
                .get()
                .finding(this::active)
                .update(UPDATE, this::change)
                .delete(this::delete);
        table = resource.table;
    }

    /** Adds a consumer and returns its id. */
    public String seed(String name) {
        List<Violation> violations = new ArrayList<>();
        Row consumer = api.created().merge(CREATE.complete(Row.of("name", name).json(), "body", violations));
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("not a consumer: " + Errors.describe(violations));
        }
        complete(consumer);
        return table.add(consumer).id();
    }

    Row get(String id) {
        return table.get(id);
    }

    /** Finds a consumer for new links, invoices and subscriptions; rejects deleted ones. */
    Row findActive(String id) {
        return active(resource.find(id));
    }

    /** Returns the form within an invoice. */
    Row shared(String id) {
        Row consumer = table.get(id);
        return consumer.pick(SHARED).with("consumer", identity(consumer).with("email", consumer.value("email")));
    }

    /** Returns the form within a subscription. */
    Row ofSubscription(String id) {
        return shared(id).drop("consumer", "is_deleted", "communication_methods");
    }

    private Row active(Row consumer) {
        if (consumer.flag("is_deleted")) {
            throw Errors.notFound("Consumer");
        }
        return consumer;
    }

    private void complete(Row consumer) {
        organization.checkEmail(consumer.text("email"));
        checkUnique(consumer, consumer.id());
        consumer.with("is_deleted", false)
                .with("branch", organization.brief(organization.branch().id()))
                .with("consumer", Row.of("id", api.ids.uuid()));
    }

    private void change(Row consumer, Row changes) {
        organization.checkEmail(changes.text("email"));
        checkUnique(changes.dropNulls("name"), consumer.id());
    }

    private void delete(Row consumer) {
        refuse(tables.links, List.of("ACTIVE"), consumer, "CONSUMER_HAS_ACTIVE_PAYMENT_LINKS");
        refuse(tables.subscriptions, Tables.ONGOING_SUBSCRIPTION, consumer, "CONSUMER_HAS_ONGOING_SUBSCRIPTIONS");
        refuse(tables.invoices, Tables.OPEN_INVOICE, consumer, "CONSUMER_HAS_ONGOING_INVOICES");
        consumer.with("is_deleted", true);
    }

    private static void refuse(Table table, List<String> statuses, Row consumer, String code) {
        if (table.where("organization_consumer_id", consumer.id()).stream()
                .anyMatch(row -> row.is("status", statuses))) {
            throw Errors.badRequest(code, "The consumer cannot be deleted");
        }
    }

    private void checkUnique(Row sent, String ownId) {
        for (String field : List.of("phone_number", "email")) {
            boolean taken = sent.isSet(field)
                    && table.where(field, sent.text(field)).stream()
                            .anyMatch(other -> !other.flag("is_deleted") && !other.is("id", ownId));
            if (taken) {
                throw Errors.rejection(422, "DUPLICATE_CONSUMER", "A consumer with this " + field + " exists");
            }
        }
    }

    private static Row base(Row consumer) {
        return consumer.pick(BASE).with("consumer", identity(consumer));
    }

    private static Row identity(Row consumer) {
        return consumer.row("consumer").copy().merge(consumer.only("phone_number", "preferred_language"));
    }

    private Row full(Row consumer) {
        Row activity = tables.invoices.newestFirst().stream()
                .filter(invoice -> invoice.is("organization_consumer_id", consumer.id()))
                .findFirst()
                .map(Consumers::activity)
                .orElse(null);
        return base(consumer).with("last_invoice_activity", activity);
    }

    private static Row activity(Row invoice) {
        return Row.of("id", invoice.id(), "org_invoice_number", invoice.value("org_invoice_number"))
                .with("subcription_id", invoice.isSet("subscription_id") ? invoice.text("subscription_id") : null);
    }
}
