package io.paylinks.core.internal.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import java.time.LocalDate;

/** Provides core's readers of dates, so that dates cost the same on both sides of a comparison. */
public final class DateReaders {
    private DateReaders() {}

    /** Returns them as a Jackson module. */
    public static SimpleModule module() {
        return new SimpleModule("dates")
                .addDeserializer(Instant.class, new InstantReader())
                .addDeserializer(LocalDate.class, new LocalDateReader());
    }
}
