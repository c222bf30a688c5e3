package io.paylinks.core.internal;

import io.paylinks.core.Credentials;
import java.util.function.Supplier;

/** Credentials that never change, so that they can be checked when they are set. */
public record FixedCredentials(Credentials get) implements Supplier<Credentials> {}
