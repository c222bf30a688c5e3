package io.paylinks.devdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paylinks.core.error.AuthenticationException;
import io.paylinks.devdraft.health.DatabaseStatus;
import io.paylinks.devdraft.health.Health;
import io.paylinks.devdraft.health.HealthStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The public and the authenticated health check. */
class HealthTest extends DevdraftServerTest {

    @Test
    void thePublicCheckReturnsFewerFields() {
        enqueue(200, "{\"status\":\"ok\",\"timestamp\":\"2023-07-01T12:00Z\",\"version\":\"1.0.0\"}");

        Health health = client().health().checkPublic();

        assertThat(health.status()).isSameAs(HealthStatus.OK);
        assertThat(health.timestamp()).isEqualTo(Instant.parse("2023-07-01T12:00:00Z"));
        assertThat(health.version()).isEqualTo("1.0.0");
        assertThat(health.database()).isNull();
        assertThat(health.authenticated()).isNull();
    }

    @Test
    void aFailedDatabaseIsReported() {
        enqueue(200, "{\"status\":\"error\",\"database\":\"error\",\"authenticated\":true}");

        Health health = client().health().check();

        assertThat(health.status()).isSameAs(HealthStatus.ERROR);
        assertThat(health.database()).isSameAs(DatabaseStatus.ERROR);
        assertThat(health.authenticated()).isTrue();
    }

    @Test
    void invalidCredentialsAreRejected() {
        enqueue(401, "{\"statusCode\":401,\"message\":\"Application not authenticated\",\"error\":\"Unauthorized\"}");

        assertThat(catchThrowableOfType(
                        AuthenticationException.class, () -> client().health().check()))
                .hasMessageContaining("Application not authenticated");
        assertRequests(1);
    }
}
