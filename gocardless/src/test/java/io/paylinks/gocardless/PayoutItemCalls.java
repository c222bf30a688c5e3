package io.paylinks.gocardless;

import io.paylinks.contract.CallTable;
import io.paylinks.gocardless.payout.ListPayoutItems;
import io.paylinks.gocardless.payout.PayoutItem;

final class PayoutItemCalls extends CallTable<GoCardlessClient, PayoutItems> {
    PayoutItemCalls() {
        super("payoutItems", GoCardlessClient::payoutItems);
        call("list", ListPayoutItems.class, PayoutItems::list)
                .sends("GET /payout_items")
                .returnsPageOf(PayoutItem.class);
    }
}
