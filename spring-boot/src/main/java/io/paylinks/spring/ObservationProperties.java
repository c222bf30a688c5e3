package io.paylinks.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is observed of the calls of all clients.
 *
 * @param enabled whether each call is an observation, and so a timer and a span
 * @param attempts whether each attempt is one, too
 */
@ConfigurationProperties("paylinks.observation")
record ObservationProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean attempts) {}
