package io.paylinks.testing.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a form body, multipart or not. */
public final class Form {

    private static final String MULTIPART = "multipart/form-data";
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type:[ ]*([^;\\s]+)");

    /** A part. A file has a file name and one character per byte. */
    public record Part(String name, @Nullable String fileName, String contentType, String content) {}

    private Form() {}

    static boolean isMultipart(@Nullable String contentType) {
        return contentType != null && contentType.startsWith(MULTIPART);
    }

    /** Reads the parts in order; empty if the body is not a form. */
    public static List<Part> parts(Request request) {
        String type = String.valueOf(request.header("Content-Type"));
        if (isMultipart(type)) {
            return multipart(request.body(), group(BOUNDARY, type));
        }
        List<Part> parts = new ArrayList<>();
        if (type.startsWith("application/x-www-form-urlencoded")) {
            Request.params(request.body())
                    .forEach((name, values) ->
                            values.forEach(value -> parts.add(new Part(name, null, "text/plain", value))));
        }
        return parts;
    }

    private static List<Part> multipart(String body, @Nullable String boundary) {
        List<Part> parts = new ArrayList<>();
        for (String section : ("\r\n" + body).split(Pattern.quote("\r\n--" + boundary), -1)) {
            int end = section.indexOf("\r\n\r\n");
            String head = end < 0 ? "" : utf8(section.substring(0, end));
            String name = group(NAME, head);
            if (name != null) {
                String file = group(FILE_NAME, head);
                String type = group(TYPE, head);
                String content = section.substring(end + 4);
                parts.add(new Part(
                        name, file, type == null ? "text/plain" : type, file == null ? utf8(content) : content));
            }
        }
        return parts;
    }

    private static @Nullable String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
