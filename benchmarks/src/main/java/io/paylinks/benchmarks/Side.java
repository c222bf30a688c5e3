package io.paylinks.benchmarks;

/** The compared implementations. */
public enum Side {
    SDK,

    /** Hand-written, with dates as dates. */
    BY_HAND,

    /** Minimal hand-written code: dates as strings, statuses as Java enums, no time limits. */
    STRICT
}
