package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value can be read from bytes as well as from a string. */
class BytesTest {

    @Test
    void utf8BytesAreReadLikeTheString() {
        String json = "{\"id\":\"t1\",\"name\":\"Lämp €\",\"of_tomorrow\":[1]}";

        assertThat(read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(ThingsProvider.JSON.read(Thing.class, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"id\":", "{\"id\":\"\u00ff\"}", "\0\0\0{"})
    void bytesThatAreNotAValueAreRejected(String latin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(latin.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageStartingWith("cannot read the webhook body: ");
    }

    private static Thing read(byte[] json) {
        return ThingsProvider.JSON.readWebhookBody(Thing.class, json);
    }
}
