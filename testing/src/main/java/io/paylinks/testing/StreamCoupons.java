package io.paylinks.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Coupons. */
final class StreamCoupons {

    final Table table = new Table();
    private final StreamApi api;

    StreamCoupons(StreamApi api) {
        this.api = api;
    }

    ObjectNode find(String id) {
        return api.find(table, id, "Coupon");
    }
}
