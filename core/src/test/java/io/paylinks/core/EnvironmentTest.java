package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.paylinks.core.error.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Environment variables read by builders. */
class EnvironmentTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void missingAndBlankValuesAreNotSet(String value) {
        assertThat(ClientBuilder.optional(name -> value, "THINGS_TOKEN")).isNull();
        assertThat(catchThrowable(() -> ClientBuilder.required(name -> value, "THINGS_TOKEN")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the environment variable THINGS_TOKEN is not set");
    }

    @Test
    void surroundingWhitespaceIsStripped() {
        assertThat(ClientBuilder.required(Map.of("THINGS_TOKEN", " t1\n")::get, "THINGS_TOKEN"))
                .isEqualTo("t1");
        assertThat(ClientBuilder.optional(Map.of("THINGS_TOKEN", "t1")::get, "THINGS_TOKEN"))
                .isEqualTo("t1");
    }
}
