package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paylinks.core.ApiResponse;
import io.paylinks.core.Page;
import io.paylinks.core.error.DecodingException;
import io.paylinks.devdraft.liquidationaddress.LiquidationAddress;
import io.paylinks.devdraft.wallet.Wallet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that Devdraft does not paginate are one page of any length, with or without an envelope. */
class UnpaginatedListTest extends DevdraftServerTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 11, 100})
    void listsNeedOneRequest(int count) {
        enqueue(200, "{\"data\":" + items(count) + "}");
        enqueue(200, items(count));

        Page<Wallet> wallets = client().wallets().list();
        Page<LiquidationAddress> addresses = client().liquidationAddresses().list("cust_1");

        assertThat(wallets.hasNext()).isFalse();
        assertThat(wallets).hasSize(count);
        assertThat(addresses.hasNext()).isFalse();
        assertThat(addresses).hasSize(count);
        assertRequests(2);
    }

    @Test
    void theOtherFormatIsRead() {
        enqueue(200, items(2));
        enqueue(200, "{\"data\":" + items(2) + ",\"total\":2}");

        assertThat(client().wallets().list().stream().map(Wallet::id)).containsExactly("1", "2");
        assertThat(client().liquidationAddresses().list("cust_1").stream().map(LiquidationAddress::id))
                .containsExactly("1", "2");
    }

    @Test
    void withResponseAndAsyncReturnTheList() {
        enqueue(200, "{\"data\":" + items(2) + "}");
        enqueue(200, items(2));

        ApiResponse<Page<Wallet>> response =
                client().withResponse(devdraft -> devdraft.wallets().list());

        assertThat(response.value()).hasSize(2);
        assertThat(response.status()).isEqualTo(200);
        assertThat(client().async(devdraft -> devdraft.liquidationAddresses().list("cust_1"))
                        .join())
                .hasSize(2);
    }

    @Test
    void aMissingListThrows() {
        enqueue(200, "{\"wallets\":[]}");

        assertThatThrownBy(() -> client().wallets().list()).isInstanceOf(DecodingException.class);
    }

    private static String items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
