package io.paylinks.testing.gocardless.merchant;

import io.paylinks.testing.engine.Call;
import io.paylinks.testing.engine.Response;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import io.paylinks.testing.engine.data.Table;
import io.paylinks.testing.engine.data.Times;
import io.paylinks.testing.gocardless.Api;
import java.util.ArrayList;
import java.util.List;

/** Blocks of payers, which have no effect in this fake. */
final class Blocks {

    private static final Field BLOCK_TYPE =
            Field.oneOf("block_type", "email", "email_domain", "bank_account", "bank_name");
    private static final List<String> REASONS = Names.of("identity_fraud no_intent_to_pay unfair_chargeback other");

    private static final Schema REASON = Schema.of(
            Field.bool("active").or(true),
            Field.text("reason_description").nullable(),
            Field.oneOf("reason_type", REASONS).required());

    private static final Schema CREATE =
            REASON.and(BLOCK_TYPE.required(), Field.text("resource_reference").required());

    private static final Schema BY_REFERENCE = REASON.and(
            Field.oneOf("reference_type", "customer", "mandate").required(),
            Field.text("reference_value").required());

    private final Api api;
    private final Table table;

    Blocks(Api api) {
        this.api = api;
        api.on("POST", "/blocks/block_by_ref", this::byReference);
        table = api.resource("blocks", "BLC")
                .create(CREATE, block -> block.with("updated_at", block.value("created_at")))
                .get()
                .action("disable", block -> activate(block, false))
                .action("enable", block -> activate(block, true))
                .list(f -> f.equal(Field.text("block_type"), Field.text("reason_type"))
                        .range("created_at", Field::datetime))
                .table;
    }

    private void activate(Row block, boolean active) {
        block.with("active", active, "updated_at", Times.millis(api.now()));
    }

    /** Blocks the values of a customer or mandate; existing blocks remain unchanged. */
    private Response byReference(Call call) {
        // The official Java client sends one root, those for Node and Python the other.
        String root = call.request().body().matches("(?s)\\s*\\{\\s*\"blocks\".*") ? "blocks" : "data";
        Row body = api.body(call, root, BY_REFERENCE);
        List<Row> blocks = new ArrayList<>();
        boolean anyNew = false;
        for (Row part : parts(root, body)) {
            List<Row> known = table.where("resource_reference", part.text("resource_reference"));
            anyNew |= known.isEmpty();
            blocks.add(known.isEmpty() ? block(part, body) : known.get(0));
        }
        return Response.json(anyNew ? 201 : 200, Row.of("blocks", blocks));
    }

    private Row block(Row part, Row body) {
        Row block = api.created(api.ids.prefixed("BLC")).merge(body).drop("reference_type", "reference_value");
        return table.add(block.merge(part).with("updated_at", block.value("created_at")));
    }

    private List<Row> parts(String root, Row body) {
        String id = body.text("reference_value");
        List<Row> parts = new ArrayList<>();
        String customerId = id;
        if (body.is("reference_type", "mandate")) {
            Row mandate = api.find("mandates", id).orElseThrow(() -> unknown(root));
            parts.add(part("bank_account", mandate.text("links/customer_bank_account")));
            customerId = mandate.text("links/customer");
        }
        Row customer = api.find("customers", customerId).orElseThrow(() -> unknown(root));
        if (customer.isSet("email")) {
            parts.add(part("email", customer.text("email")));
        }
        return parts;
    }

    private RuntimeException unknown(String root) {
        return api.errors.invalid(root, "reference_value", "is not known");
    }

    private static Row part(String type, String reference) {
        return Row.of("block_type", type, "resource_reference", reference);
    }
}
