package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Payment links. */
final class DevdraftLinks {

    private static final Schema PRODUCT = Schema.of(
            Field.text("productId").required(),
            Field.integer("quantity").required().min("1"));

    private static final Field TYPE =
            Field.oneOf("linkType", List.of("INVOICE", "PRODUCT", "COLLECTION", "SUBSCRIPTION", "DONATION"));

    private static final List<String> CURRENCIES = List.of("usdc", "eurc");

    private static final List<Field> OPTIONAL = List.of(
            Field.text("description").nullable().size(0, 500),
            Field.text("coverImage").nullable(),
            Field.decimal("amount").nullable().min("0.01"),
            Field.text("paymentForId").nullable(),
            Field.text("customerId").nullable(),
            Field.list(Field.object("paymentLinkProducts", PRODUCT)).or(List.of()),
            Field.bool("isForAllProduct").or(false),
            Field.text("taxId").nullable(),
            Field.bool("limitPayments").or(false),
            Field.integer("maxPayments").nullable().min("1"),
            Field.map("customFields").nullable(),
            Field.datetime("expiration_date").nullable(),
            Field.oneOf(
                            "recurringType",
                            List.of(
                                    "ONE_TIME",
                                    "WEEKLY",
                                    "BI_WEEKLY",
                                    "MONTHLY",
                                    "BI_MONTHLY",
                                    "QUARTERLY",
                                    "ANNUALLY"))
                    .or("ONE_TIME"),
            Field.text("walletId"),
            Field.bool("requirePhoneNumber").or(false),
            Field.bool("allowBusinessTaxId").or(false),
            Field.oneOf("confirmationPage", List.of("SHOW", "REDIRECT")).or("SHOW"),
            Field.bool("createInvoicePdf").or(false),
            Field.bool("allowCryptoPayment").or(true));

    private static final Schema CREATE = with(
            Field.text("title").required().size(3, 100),
            Field.text("url").required().size(1, 2000),
            TYPE.required(),
            Field.bool("allowQuantityAdjustment").required(),
            Field.bool("collectTax").required(),
            Field.bool("collectAddress").required(),
            Field.bool("allowMobilePayment").required(),
            Field.oneOf("currency", CURRENCIES).required());

    private static final Schema UPDATE = with(
            Field.text("title").size(3, 100),
            Field.oneOf("linkType", TYPE.allowed),
            Field.bool("allowQuantityAdjustment"),
            Field.bool("collectTax"),
            Field.bool("collectAddress"),
            Field.bool("allowMobilePayment"),
            Field.oneOf("currency", CURRENCIES),
            Field.oneOf("status", List.of("ACTIVE", "DEACTIVATED")));

    private static final Schema LIST = DevdraftApi.listQuery();

    final Table table = new Table();
    private final DevdraftApi api;

    DevdraftLinks(DevdraftApi api) {
        this.api = api;
        api.routes
                .add("GET", "/api/v0/payment-links", api.scoped("payment_link:list", this::list))
                .add("POST", "/api/v0/payment-links", api.scoped("payment_link:create", api.keyed(this::create)))
                .add("GET", "/api/v0/payment-links/{id}", api.scoped("payment_link:read", this::get))
                .add("PUT", "/api/v0/payment-links/{id}", api.scoped("payment_link:update", this::update));
    }

    private Answer list(Call call) {
        ObjectNode query = api.query(call, LIST);
        return Answer.ok(Json.array(DevdraftApi.page(query, table.newestFirst())));
    }

    private Answer create(Call call) {
        ObjectNode body = api.body(call, CREATE);
        ObjectNode link = api.created();
        link.setAll(body);
        link.put("status", "ACTIVE").put("appId", api.appId);
        return Answer.json(201, table.add(link));
    }

    private Answer get(Call call) {
        return Answer.ok(find(call));
    }

    private Answer update(Call call) {
        ObjectNode link = find(call);
        ObjectNode changes = api.changes(call, UPDATE);
        if (changes.has("linkType") && !changes.path("linkType").equals(link.path("linkType"))) {
            throw DevdraftErrors.badRequest("linkType cannot be changed");
        }
        link.setAll(changes);
        link.put("updatedAt", api.timestamp());
        return Answer.ok(link);
    }

    /** A link of another application is denied with 401. */
    private ObjectNode find(Call call) {
        if (call.id().equals(FakeDevdraft.FOREIGN_LINK_ID)) {
            throw DevdraftErrors.rejection(401, "Access denied to this payment link", "Unauthorized");
        }
        return api.find(table, call.id(), "Payment link");
    }

    private static Schema with(Field... own) {
        return Schema.of(Stream.concat(Stream.of(own), OPTIONAL.stream()).toArray(Field[]::new));
    }
}
