package io.paylinks.core.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** An answer's body: ends with {@link BodyTooLargeException} past a limit, and keeps its beginning where asked to. */
public final class BodyStream extends FilterInputStream {
    private final int limit;
    private final int keep;
    private final @Nullable Buffer kept; // its memory comes from a pool
    private long count;
    private boolean atEnd;

    BodyStream(InputStream in, int limit, int keep) {
        super(in);
        this.limit = limit;
        this.keep = keep;
        this.kept = keep > 0 ? new Buffer() : null;
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
            if (kept != null && kept.size() < keep) {
                kept.write(into, offset, (int) Math.min(got, keep - kept.size()));
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

    /** Reads on until the end or until as much is kept as can be; returns what is kept. */
    public byte[] readKept() throws IOException {
        byte[] buffer = new byte[8192];
        while (kept != null && kept.size() < keep && read(buffer, 0, buffer.length) >= 0) {
            // read() keeps it
        }
        return kept();
    }

    /** Tells whether the last read met the end. */
    public boolean isAtEnd() {
        return atEnd;
    }

    /** Returns what was read so far and kept. */
    public byte[] kept() {
        return kept == null ? new byte[0] : kept.snapshot().toByteArray();
    }

    /** Gives the memory of what is kept back to the pool. */
    public void forget() {
        if (kept != null) {
            kept.clear();
        }
    }

    /** The body is larger than the client reads. */
    public static final class BodyTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        BodyTooLargeException(int limit) {
            super("the body is larger than " + limit + " bytes");
        }
    }
}
