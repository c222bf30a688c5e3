package io.paylinks.core.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The body of a response. Fails past a limit, and retains its beginning up to a given size. */
public final class BodyStream extends FilterInputStream {
    private final int limit;
    private final int maxRetained;
    private final @Nullable Buffer retained; // its memory is pooled
    private long count;
    private boolean atEnd;

    BodyStream(InputStream in, int limit, int maxRetained) {
        super(in);
        this.limit = limit;
        this.maxRetained = maxRetained;
        this.retained = maxRetained > 0 ? new Buffer() : null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        atEnd = got < 0;
        if (got > 0) {
            if (retained != null && retained.size() < maxRetained) {
                retained.write(into, offset, (int) Math.min(got, maxRetained - retained.size()));
            }
            count += got;
            if (count > limit) {
                throw new BodyTooLargeException(limit);
            }
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads until the end, or until no more is retained. Returns the retained bytes. */
    public byte[] readRetained() throws IOException {
        byte[] buffer = new byte[8192];
        while (retained != null && retained.size() < maxRetained && read(buffer, 0, buffer.length) >= 0) {
            // read() retains them
        }
        return retained();
    }

    /** Returns whether the last read reached the end. */
    public boolean isAtEnd() {
        return atEnd;
    }

    /** Returns the retained bytes. */
    public byte[] retained() {
        return retained == null ? new byte[0] : retained.snapshot().toByteArray();
    }

    /** Returns the memory of the retained bytes to the pool. */
    public void release() {
        if (retained != null) {
            retained.clear();
        }
    }

    /** Thrown if the body exceeds the limit. */
    public static final class BodyTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        BodyTooLargeException(int limit) {
            super("the body is larger than " + limit + " bytes");
        }
    }
}
