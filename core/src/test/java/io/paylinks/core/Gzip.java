package io.paylinks.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;

/** Compressed responses. */
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

    /** Returns a response that declares its body as gzip, but does not compress it. */
    static MockResponse raw(int status, byte[] body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Encoding", "gzip")
                .setBody(new Buffer().write(body));
    }
}
