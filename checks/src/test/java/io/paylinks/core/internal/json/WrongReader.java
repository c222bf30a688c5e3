package io.paylinks.core.internal.json;

import io.paylinks.core.internal.call.Endpoint;

/** Knows the call that it reads for. */
record WrongReader(Endpoint endpoint) {}
