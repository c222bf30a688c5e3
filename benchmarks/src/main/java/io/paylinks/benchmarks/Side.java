package io.paylinks.benchmarks;

/** What is compared. */
public enum Side {
    SDK,
    BY_HAND
}
