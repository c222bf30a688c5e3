package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an action whose result the provider does not document: the action was accepted. The body may be empty,
 * {@code null}, {@code {}} or fields of no fixed form.
 *
 * @param extra what the answer held, if anything
 */
public record Acknowledged(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
