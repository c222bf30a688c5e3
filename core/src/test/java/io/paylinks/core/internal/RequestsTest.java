package io.paylinks.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What request builders check. */
class RequestsTest {
    private record CreateColour() {}

    private static CreateColour failing(String message) {
        return Requests.build(CreateColour.class, () -> {
            throw new IllegalStateException(message);
        });
    }

    @Test
    void missingFieldsAreNamedTogetherWithTheType() {
        assertThat(catchThrowable(() -> failing("Missing required properties: name items")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateColour needs name, items");
        assertThat(catchThrowable(() -> failing("Missing required properties:\n name")))
                .hasMessage("CreateColour needs name");
    }

    @Test
    void otherFailuresPass() {
        assertThat(catchThrowable(() -> failing("no such colour")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such colour");
        assertThat(catchThrowable(() -> failing(null))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void collectionsThatMustNotBeEmpty() {
        Requests.notEmpty(CreateColour.class, "items", List.of(1));

        assertThat(catchThrowable(() -> Requests.notEmpty(CreateColour.class, "items", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateColour needs at least one of items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.01", "99999999999999999999"})
    void numbersThatAreEnough(BigDecimal value) {
        Requests.atLeast(CreateColour.class, "amount", 1, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.99", "0", "-1"})
    void numbersThatAreTooSmall(BigDecimal value) {
        assertThat(catchThrowable(() -> Requests.atLeast(CreateColour.class, "amount", 1, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateColour: amount must be at least 1, not " + value);
    }
}
