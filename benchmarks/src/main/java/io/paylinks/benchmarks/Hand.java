package io.paylinks.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.paylinks.core.internal.DateReaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** What one writes by hand, and writes well: one client, one mapper, readers kept, bodies read as streams. */
final class Hand {
    private static final MediaType JSON = MediaType.get("application/json");

    final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new JavaTimeModule())
            .addModule(DateReaders.module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final OkHttpClient http;

    Hand(OkHttpClient http) {
        this.http = http != null
                ? http
                : new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(30)).build();
    }

    <T> T call(Request request, ObjectReader reader, Class<T> type) {
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IllegalStateException("status " + response.code());
            }
            return type.cast(reader.<Object>readValue(response.body().byteStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RequestBody body(Object value) {
        try {
            return RequestBody.create(mapper.writeValueAsBytes(value), JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
