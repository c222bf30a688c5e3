package io.paylinks.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.paylinks.core.internal.json.DateReaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Good hand-written code: one client, one mapper, reused readers, streamed bodies. */
final class Hand {
    private static final MediaType JSON = MediaType.get("application/json");

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    final JsonMapper mapper;
    private final OkHttpClient http;

    private Hand(JsonMapper mapper, OkHttpClient http) {
        this.mapper = mapper;
        this.http = http;
    }

    /** Creates one side, with its own OkHttpClient if none is given. */
    static Hand of(Side side, OkHttpClient http) {
        return switch (side) {
            case SDK -> throw new IllegalArgumentException("not by hand");
            case BY_HAND ->
                new Hand(
                        PLAIN.rebuild()
                                .addModule(new JavaTimeModule())
                                .addModule(DateReaders.module())
                                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .build(),
                        http != null
                                ? http
                                : new OkHttpClient.Builder()
                                        .callTimeout(Duration.ofSeconds(30))
                                        .build());
            case STRICT -> new Hand(PLAIN, http != null ? http : new OkHttpClient());
        };
    }

    Object call(Request request, ObjectReader reader) {
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IllegalStateException("status " + response.code());
            }
            return reader.readValue(response.body().byteStream());
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
