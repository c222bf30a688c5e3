package io.paylinks.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The server's responses: documents as the fakes of {@code paylinks-testing} write them. */
final class Responses {
    static final String PAYMENT_ID = "PMHP379ACEJWNH";
    static final String LINK_ID = "5eeaf386-47b1-4a28-9b13-aa658d6b9c82";
    static final String PRODUCT_ID = "b6a1f8c2-5d0e-4c7b-9a3f-2e1d0c9b8a70";
    static final String MANDATE_ID = "MD123";
    static final int PAGE_SIZE = 500;
    static final int EVENT_COUNT = 250;

    private static final String PAYMENT_FIELDS = """
            "created_at":"2026-11-21T02:51:46.973Z","amount":2500,"currency":"GBP",\
            "description":"Order 1042","faster_ach":false,"links":{"mandate":"MD123","creditor":"CR123"},\
            "metadata":{"order":"1042"},"reference":"ORDER1042","retry_if_possible":false,"charge_date":"2026-11-25",\
            "status":"pending_submission","amount_refunded":0,"scheme":"bacs",\
            "fx":{"fx_currency":"GBP","fx_amount":null,"exchange_rate":null,"estimated_exchange_rate":null}""";

    private static final String EVENT_FIELDS = """
            "created_at":"2026-11-20T09:00:00.000Z","resource_type":"payments","action":"failed",\
            "details":{"origin":"bank","cause":"insufficient_funds","scheme":"bacs","reason_code":"ARUDD-0",\
            "description":"The customer's account had too little money in it.","will_attempt_retry":true},\
            "metadata":{},"resource_metadata":{"order":"1042"},"source":{"type":"access_token","name":"Billing"}""";

    static final String PAYMENT = "{\"payments\":{\"id\":\"" + PAYMENT_ID + "\"," + PAYMENT_FIELDS + "}}";

    static final String PAYMENTS = IntStream.range(0, PAGE_SIZE)
            .mapToObj(i -> "{\"id\":\"PM" + (1_000_000 + i) + "\"," + PAYMENT_FIELDS + "}")
            .collect(Collectors.joining(
                    ",",
                    "{\"payments\":[",
                    "],\"meta\":{\"cursors\":{\"before\":null,\"after\":null},\"limit\":" + PAGE_SIZE + "}}"));

    static final String LINK = """
            {"created_at":"2026-11-21T02:51:46.558691","updated_at":null,"id":"5eeaf386-47b1-4a28-9b13-aa658d6b9c82",\
            "name":"Order 1042","description":"Two bags of coffee","currency":"SAR","items":[{\
            "created_at":"2026-11-21T02:51:46.546261","updated_at":null,"id":"60bd21f5-717c-442f-a7b4-34d7393159dd",\
            "product_id":"b6a1f8c2-5d0e-4c7b-9a3f-2e1d0c9b8a70","quantity":2,"product":{\
            "created_at":"2026-11-21T02:51:45.719209","updated_at":null,"id":"b6a1f8c2-5d0e-4c7b-9a3f-2e1d0c9b8a70",\
            "name":"Coffee beans","description":null,"type":"ONE_OFF","recurring_interval":null,\
            "recurring_interval_count":1,"is_active":true,"is_one_time":false,"is_used_in_finalized_invoice":false,\
            "prices":[{"created_at":"2026-11-21T02:51:45.721386","updated_at":null,\
            "id":"9601a153-e64a-49b8-adad-1a918f0466f2","currency":"SAR","is_active":true,\
            "is_price_inclusive_of_vat":true,"is_price_exempt_from_vat":false,"amount":"10.00",\
            "amount_in_smallest_unit":1000,"price_excluding_vat":"8.70","vat_amount":"1.30"}],"price":"10.00",\
            "currency":"SAR","is_price_exempt_from_vat":false,"is_price_inclusive_of_vat":true,\
            "price_excluding_vat":"8.70","vat_amount":"1.30"},"currency":"SAR",\
            "product_price_id":"9601a153-e64a-49b8-adad-1a918f0466f2","original_amount":"20.00",\
            "original_amount_in_smallest_unit":2000,"discounted_amount":"20.00",\
            "discounted_amount_in_smallest_unit":2000,"coupon_calculation_metadata":null,\
            "allow_custom_quantity":false,"min_quantity":null,"max_quantity":null}],"coupons":[],\
            "max_number_of_payments":1,"valid_until":null,"confirmation_message":null,"custom_fields":null,\
            "success_redirect_url":"https://shop.example.com/thanks","failure_redirect_url":null,\
            "organization_consumer_id":null,"custom_metadata":{"order":"1042"},"contact_information_type":null,\
            "trial_period_days":null,"override_payment_methods":null,"status":"ACTIVE","deactivate_message":null,\
            "organization_id":"4eda4926-b176-4d21-b7b7-bcf0bf690e9e",\
            "user_id":"8dc9ac45-b48b-4b58-9984-dc2c3b9b3612","recurring_interval":null,"recurring_interval_count":1,\
            "url":"https://checkout.streampay.sa/5eeaf386-47b1-4a28-9b13-aa658d6b9c82","amount":"20.00",\
            "amount_in_smallest_unit":2000,"original_amount":"20.00","original_amount_in_smallest_unit":2000,\
            "item_level_discounted_amount":"20.00","coupon_calculation_metadata":null,\
            "home_currency_amount":"20.00","exchange_rate_at_creation":null,"amount_collected":"0.00",\
            "amount_collected_in_smallest_unit":0}""";

    /** The body of a GoCardless delivery. */
    static final String EVENTS = IntStream.range(0, EVENT_COUNT)
            .mapToObj(i -> "{\"id\":\"EV" + (1_000_000 + i) + "\",\"links\":{\"payment\":\"PM" + (1_000_000 + i)
                    + "\"}," + EVENT_FIELDS + "}")
            .collect(Collectors.joining(",", "{\"events\":[", "],\"meta\":{\"webhook_id\":\"WB123\"}}"));

    private Responses() {}
}
