package io.paylinks.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Provides core's readers of dates, so that dates cost the same on both sides of a comparison. */
public final class DateReaders {
    private DateReaders() {}

    /** Returns them as a Jackson module. */
    public static SimpleModule module() {
        return new SimpleModule("dates")
                .addDeserializer(Instant.class, new StdDeserializer<>(Instant.class) {
                    @Override
                    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                        return new JsonInput(parser).instant();
                    }
                })
                .addDeserializer(LocalDate.class, new StdDeserializer<>(LocalDate.class) {
                    @Override
                    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                        return new JsonInput(parser).date();
                    }
                });
    }
}
