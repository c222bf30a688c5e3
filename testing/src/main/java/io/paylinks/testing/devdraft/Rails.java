package io.paylinks.testing.devdraft;

import io.paylinks.testing.engine.data.Field;
import io.paylinks.testing.engine.data.Names;
import io.paylinks.testing.engine.data.Schema;
import java.util.List;

/** The names of chains, bank rails and currencies. */
final class Rails {

    static final List<String> CHAINS =
            Names.of("ethereum solana polygon avalanche_c_chain base arbitrum optimism stellar tron");
    static final List<String> BANKS = Names.of("ach ach_push ach_same_day wire sepa swift spei");
    static final List<String> ALL = Names.of(String.join(" ", CHAINS) + " bridge_wallet " + String.join(" ", BANKS));
    static final List<String> STABLECOINS = List.of("usdc", "eurc");

    private Rails() {}

    /** Declares the references of a payment on its rail; their names start with a prefix. */
    static Schema references(String prefix) {
        return Schema.of(
                Field.text(prefix + "wire_message").size(0, 256),
                Field.text(prefix + "sepa_reference").size(6, 140),
                Field.text(prefix + "ach_reference").size(0, 10));
    }
}
