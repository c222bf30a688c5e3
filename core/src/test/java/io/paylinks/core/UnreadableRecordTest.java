package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.error.DecodingException;
import io.paylinks.core.error.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a record throws while it is read, the call throws a DecodingException. */
class UnreadableRecordTest extends ServerTest {

    /** Throws an unexpected exception. */
    record Throwing(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Throwing of(Map<String, Object> json) {
            throw new IndexOutOfBoundsException("no such thing");
        }
    }

    interface Shape {}

    /** Jackson reports an invalid definition for a type that it cannot access or instantiate. */
    @Test
    void aTypeThatJacksonCannotInstantiateIsNamed() {
        enqueue(200, "{\"id\":\"t1\"}");

        DecodingException failure =
                catchThrowableOfType(DecodingException.class, () -> client().send("GET", "/things/t1", Shape.class));

        assertThat(failure)
                .hasMessage("GET /things/t1: 200, but its JSON could not be read: Jackson cannot create a "
                        + Shape.class.getName()
                        + "; is it a concrete type, in a package that is open to com.fasterxml.jackson.databind?");
        assertRequests(1);
    }

    @Test
    void anExceptionFromARecordIsADecodingExceptionWithTheBody() {
        enqueue(201, "{\"id\":\"t1\"}");

        DecodingException failure = catchThrowableOfType(
                DecodingException.class, () -> client().send("POST", "/things", Map.of(), Throwing.class));

        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(failure.body()).isEqualTo("{\"id\":\"t1\"}");
        assertRequests(1);
    }
}
