package io.paylinks.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.paylinks.core.internal.HeaderCredentials;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the JSON mapper of the client writes the value of a secret. */
class SecretTest {
    private static final Secret PIN = Secret.of("canary");

    /** A record with secrets, like a request or response. */
    record Holder(Secret pin, List<Secret> more, Map<String, Secret> named) {
        static final Holder ALL = new Holder(PIN, List.of(PIN), Map.of("pin", PIN));
    }

    @Test
    void aSecretIsNotPrinted() {
        assertThat(PIN).hasToString("***");
        assertThat(String.valueOf(PIN) + PIN).isEqualTo("******");
        assertThat(Holder.ALL.toString()).contains("***").doesNotContain("canary");
        assertThat(new CreateThing("n", null, PIN, Map.of("p", PIN)).toString()).doesNotContain("canary");
    }

    @Test
    void otherMappersDoNotWriteASecret() throws Exception {
        String hidden = "{\"pin\":\"***\",\"more\":[\"***\"],\"named\":{\"pin\":\"***\"}}";
        ObjectMapper fields = new ObjectMapper().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);

        assertThat(new ObjectMapper().writeValueAsString(Holder.ALL)).isEqualTo(hidden);
        assertThat(fields.writeValueAsString(Holder.ALL)).isEqualTo(hidden);
        assertThat(new ObjectMapper().valueToTree(Holder.ALL).toString()).doesNotContain("canary");
    }

    @Test
    void theValueIsTransientForMappersThatReadFields() throws Exception {
        assertThat(Modifier.isTransient(Secret.class.getDeclaredField("value").getModifiers()))
                .isTrue();
    }

    @Test
    void theMapperOfTheClientWritesASecret() {
        assertThat(ThingsProvider.JSON.write(Holder.ALL))
                .isEqualTo("{\"pin\":\"canary\",\"more\":[\"canary\"],\"named\":{\"pin\":\"canary\"}}");
    }

    @Test
    void aSecretCanBeRead() {
        Holder holder = ThingsProvider.JSON.read(Holder.class, "{\"pin\":\"canary\",\"more\":\"canary\",\"named\":{}}");

        assertThat(holder.pin()).isEqualTo(PIN);
        assertThat(holder.pin().reveal()).isEqualTo("canary");
        assertThat(holder.more()).containsExactly(PIN);
    }

    @Test
    void secretsAreComparedByValue() {
        assertThat(Secret.of("canary")).isEqualTo(PIN).hasSameHashCodeAs(PIN);
        assertThat(Secret.of("canarx")).isNotEqualTo(PIN);
        assertThat(Secret.of("")).isNotEqualTo(PIN);
        assertThat(PIN.equals(null)).isFalse();
    }

    @Test
    void credentialsAreNotPrinted() throws Exception {
        HeaderCredentials credentials = HeaderCredentials.of(Map.of("x-api-key", "canary"), "canary-part");
        ClientOptions options = ClientOptions.DEFAULTS.credentials(credentials).header("X-Own", "canary");
        ObjectMapper fields = new ObjectMapper()
                .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        assertThat(credentials.toString()).contains("x-api-key").doesNotContain("canary");
        assertThat(credentials.headers().toString()).doesNotContain("canary");
        assertThat(options.toString()).contains("X-Own").doesNotContain("canary");
        assertThat(fields.writeValueAsString(credentials)).contains("***").doesNotContain("canary");
    }

    @Test
    void credentialsRedactThemselves() {
        HeaderCredentials credentials = HeaderCredentials.bearer("canary");

        assertThat(credentials.redact("a Bearer canary b")).isEqualTo("a *** b");
        assertThat(credentials.redact("{\"token\":\"canary\"}")).isEqualTo("{\"token\":\"***\"}");
        assertThat(credentials.redact("nothing")).isEqualTo("nothing");
    }

    @Test
    void aSecretContainedInAnotherIsRedacted() {
        HeaderCredentials credentials = HeaderCredentials.of(Map.of("x-api-key", "live-key"), "live-key-and-secret");

        assertThat(credentials.redact("live-key-and-secret, live-key")).isEqualTo("***, ***");
    }
}
