package io.paylinks.benchmarks;

/** What is compared. */
public enum Side {
    SDK,

    /** Hand-written, with dates as dates. */
    BY_HAND,

    /** Hand-written with the least that does the job: dates stay text, statuses are Java enums, no time limit. */
    STRICT
}
