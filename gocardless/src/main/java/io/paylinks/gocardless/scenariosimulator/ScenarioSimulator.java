package io.paylinks.gocardless.scenariosimulator;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A simulator of the sandbox.
 *
 * @param extra unknown and unreadable fields, keyed by their JSON names
 */
public record ScenarioSimulator(
        @JsonProperty(required = true) String id,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
