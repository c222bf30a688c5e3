package io.paylinks.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Features of the stream that the JSON parser does not use. */
class BodyStreamTest {

    private static BodyStream stream(int limit, int keep, int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return new BodyStream(new ByteArrayInputStream(all), limit, keep);
    }

    @Test
    void aBodyCanBeReadByteByByte() throws IOException {
        BodyStream body = stream(3, 2, 0, 128, 255);

        assertThat(body.read()).isZero();
        assertThat(body.read()).isEqualTo(128);
        assertThat(body.read()).isEqualTo(255);
        assertThat(body.isAtEnd()).isFalse();
        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.isAtEnd()).isTrue();
        assertThat(body.retained()).containsExactly(0, 128);
    }

    @Test
    void singleBytesCountTowardsTheLimit() throws IOException {
        BodyStream body = stream(2, 0, 1, 2, 3);
        assertThat(body.read()).isEqualTo(1);
        assertThat(body.read()).isEqualTo(2);

        assertThatThrownBy(body::read).isInstanceOf(BodyStream.BodyTooLargeException.class);
        assertThat(body.retained()).isEmpty();
    }

    @Test
    void readRetainedReadsOnlyUpToTheRetainedLimit() throws IOException {
        BodyStream body = stream(9, 2, 1, 2, 3);
        assertThat(body.read()).isEqualTo(1);
        assertThat(body.read()).isEqualTo(2);

        assertThat(body.readRetained()).containsExactly(1, 2);
        assertThat(body.read()).isEqualTo(3);
    }

    @Test
    void markIsNotSupported() {
        assertThat(stream(9, 9, 1).markSupported()).isFalse();
    }
}
