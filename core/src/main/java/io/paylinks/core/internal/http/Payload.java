package io.paylinks.core.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** The body of a request, which OkHttp must not resend by itself. */
public class Payload extends RequestBody {
    /** The body of a write that has none. */
    public static final Payload EMPTY = new Payload(new byte[0], null);

    private static final MediaType JSON = MediaType.get("application/json");

    private final byte[] bytes;
    private final @Nullable MediaType contentType;

    private Payload(byte[] bytes, @Nullable MediaType contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
    }

    /** Returns a JSON body. */
    public static Payload json(byte[] bytes) {
        return new Payload(bytes, JSON);
    }

    /** Returns a form, from names and values in turn. */
    public static Payload form(List<String> fields) {
        FormBody.Builder form = new FormBody.Builder();
        for (int i = 0; i < fields.size(); i += 2) {
            form.add(fields.get(i), fields.get(i + 1));
        }
        FormBody body = form.build();
        return new Payload(written(body), body.contentType());
    }

    /** Returns a copy of the bytes. */
    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public @Nullable MediaType contentType() {
        return contentType;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    private static byte[] written(RequestBody body) {
        Buffer all = new Buffer();
        try {
            body.writeTo(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer does not fail
        }
        return all.readByteArray();
    }

    /** Builds a {@code multipart/form-data} body. */
    public static final class Form {
        private final MultipartBody.Builder parts = new MultipartBody.Builder().setType(MultipartBody.FORM);

        /** Adds a part, which is a file if it has a file name. */
        public void add(String name, @Nullable String fileName, @Nullable String contentType, byte[] content) {
            MediaType type = contentType == null ? null : MediaType.get(contentType);
            parts.addFormDataPart(name, fileName, RequestBody.create(content, type));
        }

        /** Returns the form. The contents of files are not copied. */
        public Payload payload() {
            MultipartBody form = parts.build();
            return new Payload(new byte[0], form.contentType()) {
                @Override
                public long contentLength() {
                    try {
                        return form.contentLength();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e); // parts in memory do not fail
                    }
                }

                @Override
                public void writeTo(BufferedSink sink) throws IOException {
                    form.writeTo(sink);
                }

                @Override
                byte[] bytes() {
                    return written(form);
                }
            };
        }
    }
}
