package io.paylinks.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response to an action whose result the provider does not document: the action was accepted. The body may be
 * empty, {@code null}, {@code {}} or undocumented fields.
 *
 * @param extra the fields of the response, keyed by their JSON names; empty if there are none
 */
public record Acknowledged(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {}
