package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MultipartReader;
import okhttp3.mockwebserver.RecordedRequest;
import okio.ByteString;

/** Describes the parts of multipart requests. */
final class Forms {
    private Forms() {}

    /** Returns the description that {@link #parts} gives for a text field. */
    static String text(String name, String value) {
        return "form-data; name=\"" + name + "\", null: "
                + ByteString.encodeUtf8(value).hex();
    }

    /** Returns the disposition, type and content of each part of a request. */
    static List<String> parts(RecordedRequest request) throws IOException {
        String type = String.valueOf(request.getHeader("Content-Type"));
        assertThat(type).startsWith("multipart/form-data; boundary=");
        assertThat(request.getHeader("Content-Length")).isEqualTo(Long.toString(request.getBodySize()));
        List<String> parts = new ArrayList<>();
        try (MultipartReader form = new MultipartReader(request.getBody(), type.substring(type.indexOf('=') + 1))) {
            for (MultipartReader.Part part = form.nextPart(); part != null; part = form.nextPart()) {
                parts.add(part.headers().get("Content-Disposition") + ", "
                        + part.headers().get("Content-Type") + ": "
                        + part.body().readByteString().hex());
            }
        }
        return parts;
    }
}
