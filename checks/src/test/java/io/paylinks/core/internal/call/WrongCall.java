package io.paylinks.core.internal.call;

import io.paylinks.core.internal.Exchange;

/** Knows who makes it. */
record WrongCall(Exchange exchange) {}
