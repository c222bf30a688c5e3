package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads timestamps: ISO 8601 in UTC, with or without {@code Z}, in hand-written code, because nearly all have this form
 * and the library's parser costs more than the rest of the record. A date alone means its start; other forms are left
 * to the library.
 */
final class InstantReader extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;
    private static final long MIN_MILLIS = 100_000_000_000L; // as seconds, this would be the year 5138

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && Math.abs(parser.getLongValue()) >= MIN_MILLIS) {
            return Instant.ofEpochMilli(parser.getLongValue());
        }
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            String text = parser.getText();
            if (text.isBlank()) {
                return null;
            }
            Instant instant = parse(text);
            if (instant != null) {
                return instant;
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }

    /**
     * Parses {@code yyyy-MM-dd}, then maybe {@code THH:mm}, then maybe {@code :ss}, then maybe 1 to 9 digits of a
     * fraction, then maybe Z.
     */
    private static @Nullable Instant parse(String text) {
        LocalDate date = LocalDateReader.parse(text);
        int length = text.length();
        if (date == null) {
            return null;
        }
        if (length == 10) {
            return Instant.ofEpochSecond(date.toEpochDay() * 86_400);
        }
        int hour = LocalDateReader.digits(text, 11, 13);
        int minute = LocalDateReader.digits(text, 14, 16);
        int end = text.charAt(length - 1) == 'Z' ? length - 1 : length;
        int second = end == 16 ? 0 : LocalDateReader.digits(text, 17, 19);
        if (hour < 0 || minute < 0 || second < 0 || text.charAt(13) != ':' || (end > 16 && text.charAt(16) != ':')) {
            return null;
        }
        int nanos = 0;
        if (end > 19) {
            nanos = text.charAt(19) == '.' && end - 20 <= 9 ? LocalDateReader.digits(text, 20, end) : -1;
            if (nanos < 0) {
                return null;
            }
            for (int digits = end - 20; digits < 9; digits++) {
                nanos *= 10;
            }
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return Instant.ofEpochSecond(date.toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second, nanos);
    }
}
