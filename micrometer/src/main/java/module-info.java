/**
 * Metrics and traces of the Paylinks clients, as Micrometer observations.
 *
 * <p>Give a client {@code .listener(ObservedCalls.of(registry))}: see {@link io.paylinks.micrometer.ObservedCalls}.
 * Names and tags are in {@link io.paylinks.micrometer.DefaultCallConvention} and
 * {@link io.paylinks.micrometer.DefaultAttemptConvention}.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Micrometer's jars have a name, but no descriptor
module io.paylinks.micrometer {
    requires transitive io.paylinks.core;
    requires transitive micrometer.observation;
    requires transitive micrometer.commons;
    requires static transitive org.jspecify;

    exports io.paylinks.micrometer;
}
