package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.Resource;
import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Row;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** Payment links. */
public final class Links {

    private static final List<String> TYPES = Names.of("INVOICE PRODUCT COLLECTION SUBSCRIPTION DONATION");
    private static final List<String> RECURRING =
            Names.of("ONE_TIME WEEKLY BI_WEEKLY MONTHLY BI_MONTHLY QUARTERLY ANNUALLY");
    private static final String FLAGS = "allowQuantityAdjustment collectTax collectAddress allowMobilePayment";

    private static final Schema OPTIONAL = Schema.of(
            Field.text("description").nullable().size(0, 500),
            Field.text("coverImage").nullable(),
            Field.decimal("amount").nullable().min("0.01"),
            Field.text("paymentForId").nullable(),
            Field.text("customerId").nullable(),
            Field.list(Field.object(
                            "paymentLinkProducts",
                            Field.text("productId").required(),
                            Field.integer("quantity").required().min("1")))
                    .or(List.of()),
            Field.bool("isForAllProduct").or(false),
            Field.text("taxId").nullable(),
            Field.bool("limitPayments").or(false),
            Field.integer("maxPayments").nullable().min("1"),
            Field.map("customFields").nullable(),
            Field.datetime("expiration_date").nullable(),
            Field.oneOf("recurringType", RECURRING).or("ONE_TIME"),
            Field.text("walletId"),
            Field.bool("requirePhoneNumber").or(false),
            Field.bool("allowBusinessTaxId").or(false),
            Field.oneOf("confirmationPage", "SHOW", "REDIRECT").or("SHOW"),
            Field.bool("createInvoicePdf").or(false),
            Field.bool("allowCryptoPayment").or(true));

    private static final Schema CREATE = Schema.of(
                    Field.text("title").required().size(3, 100),
                    Field.text("url").required().size(1, 2000),
                    Field.oneOf("linkType", TYPES).required())
            .and(Schema.each(FLAGS, name -> Field.bool(name).required()))
            .and(Field.oneOf("currency", Rails.STABLECOINS).required())
            .and(OPTIONAL);

    private static final Schema UPDATE = Schema.of(Field.text("title").size(3, 100), Field.oneOf("linkType", TYPES))
            .and(Schema.each(FLAGS, Field::bool))
            .and(Field.oneOf("currency", Rails.STABLECOINS), Field.oneOf("status", "ACTIVE", "DEACTIVATED"))
            .and(OPTIONAL);

    private final Api api;
    private final Wallets wallets;
    private final Resource resource;

    Links(Api api, Wallets wallets) {
        this.api = api;
        this.wallets = wallets;
        resource = api.resource("Payment link", "payment-links", "payment_link")
                .create(CREATE, this::complete)
                .list()
                .get()
                .update(UPDATE, this::change);
    }

    public void deactivate(String id) {
        resource.table.get(id).with("status", "DEACTIVATED");
    }

    private void complete(Row link) {
        link.with("status", "ACTIVE", "appId", api.appId);
        if (!link.isSet("walletId")) {
            link.with("walletId", wallets.ownId);
        }
    }

    private void change(Row link, Row changes) {
        if (changes.has("linkType") && !changes.shares("linkType", link)) {
            throw Errors.badRequest("linkType cannot be changed");
        }
    }
}
