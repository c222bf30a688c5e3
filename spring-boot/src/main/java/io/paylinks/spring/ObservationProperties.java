package io.paylinks.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of observations.
 *
 * @param enabled whether calls are observed, as timers and spans
 * @param attempts whether attempts are observed as well
 */
@ConfigurationProperties("paylinks.observation")
record ObservationProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean attempts) {}
