package io.paylinks.devdraft.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * The rail of a transfer: a blockchain, a wallet or a bank rail. Chains of wallets have the same names. New values may
 * appear.
 */
public final class BridgePaymentRail extends OpenEnum {
    private static final Values<BridgePaymentRail> VALUES =
            new Values<>(BridgePaymentRail.class, BridgePaymentRail::new);

    public static final BridgePaymentRail ETHEREUM = VALUES.known("ethereum");
    public static final BridgePaymentRail SOLANA = VALUES.known("solana");
    public static final BridgePaymentRail POLYGON = VALUES.known("polygon");
    public static final BridgePaymentRail AVALANCHE_C_CHAIN = VALUES.known("avalanche_c_chain");
    public static final BridgePaymentRail BASE = VALUES.known("base");
    public static final BridgePaymentRail ARBITRUM = VALUES.known("arbitrum");
    public static final BridgePaymentRail OPTIMISM = VALUES.known("optimism");
    public static final BridgePaymentRail STELLAR = VALUES.known("stellar");
    public static final BridgePaymentRail TRON = VALUES.known("tron");
    /** A wallet at Bridge, Devdraft's provider of transfers. */
    public static final BridgePaymentRail BRIDGE_WALLET = VALUES.known("bridge_wallet");

    public static final BridgePaymentRail WIRE = VALUES.known("wire");
    public static final BridgePaymentRail ACH = VALUES.known("ach");
    public static final BridgePaymentRail ACH_PUSH = VALUES.known("ach_push");
    public static final BridgePaymentRail ACH_SAME_DAY = VALUES.known("ach_same_day");
    public static final BridgePaymentRail SEPA = VALUES.known("sepa");
    public static final BridgePaymentRail SWIFT = VALUES.known("swift");
    public static final BridgePaymentRail SPEI = VALUES.known("spei");

    private BridgePaymentRail(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static BridgePaymentRail of(String value) {
        return VALUES.of(value);
    }
}
