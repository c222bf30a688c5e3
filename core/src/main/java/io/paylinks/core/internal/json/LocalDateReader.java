package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates: {@code yyyy-MM-dd} in hand-written code. Of a timestamp, the date part is taken unchanged. */
final class LocalDateReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    LocalDateReader() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            String text = parser.getText();
            if (text.isBlank()) {
                return null;
            }
            LocalDate date = parse(text);
            if (date != null) {
                return date;
            }
        }
        return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    }

    /** Parses the date at the start of a text, or returns null. */
    static @Nullable LocalDate parse(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        if (text.length() > 10 && text.charAt(10) != 'T' && text.charAt(10) != ' ') {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the number in a part of a text, or -1 if the part is missing, empty or contains anything but digits. */
    static int digits(String text, int from, int to) {
        if (to > text.length() || from >= to) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
