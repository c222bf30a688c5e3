package io.paylinks.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;

/** Compressed answers. */
final class Gzip {
    private Gzip() {}

    static byte[] of(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static MockResponse response(int status, byte[] body) {
        return raw(status, of(body));
    }

    /** Answers with bytes of which it says that they are compressed. */
    static MockResponse raw(int status, byte[] body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Encoding", "gzip")
                .setBody(new Buffer().write(body));
    }
}
