package io.paylinks.devdraft;

import io.paylinks.core.Page;
import io.paylinks.core.internal.Exchange;
import io.paylinks.core.internal.Resource;
import io.paylinks.devdraft.liquidationaddress.CreateLiquidationAddress;
import io.paylinks.devdraft.liquidationaddress.LiquidationAddress;

/**
 * Operations on the liquidation addresses of a customer. The specification does not require credentials here; they are
 * sent anyway.
 */
public final class LiquidationAddresses {
    private static final String ALL = "/api/v0/customers/{customer_id}/liquidation_addresses";
    private static final String ONE = ALL + "/{liquidation_address_id}";

    private final Resource<LiquidationAddress> addresses;

    LiquidationAddresses(Exchange exchange) {
        this.addresses = exchange.resource("liquidationAddresses", LiquidationAddress.class);
    }

    /**
     * Fetches a liquidation address.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET
     *     /api/v0/customers/{customer_id}/liquidation_addresses/{liquidation_address_id}</a>
     */
    public LiquidationAddress get(String customerId, String liquidationAddressId) {
        return addresses.get("get", ONE, customerId, liquidationAddressId).send();
    }

    /**
     * Lists all liquidation addresses of a customer, on one page.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">GET
     *     /api/v0/customers/{customer_id}/liquidation_addresses</a>
     */
    public Page<LiquidationAddress> list(String customerId) {
        return addresses.get("list", ALL, customerId).singlePage();
    }

    /**
     * Creates a liquidation address. Sent at most once: after an outcome of {@code UNKNOWN}, search for it in
     * {@link #list(String)}.
     *
     * @see <a href="https://docs.devdraft.ai/api-reference">POST
     *     /api/v0/customers/{customer_id}/liquidation_addresses</a>
     */
    public LiquidationAddress create(String customerId, CreateLiquidationAddress request) {
        return addresses.post("create", ALL, customerId).body(request).send();
    }
}
