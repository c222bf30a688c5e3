package io.paylinks.testing.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Records the last entries, up to a number of entries and of bytes; the newest entry is always retained. Thread-safe.
 */
final class Recording<T> {

    private static final int MAX_ENTRIES = 1000;
    private static final long MAX_BYTES = 16 * 1024 * 1024;

    private final Deque<Entry<T>> entries = new ArrayDeque<>();
    private int maxEntries = MAX_ENTRIES;
    private long maxBytes = MAX_BYTES;
    private long bytes;
    private long added;
    private int dropped;

    /** An entry; they are numbered from 1. */
    record Entry<T>(long number, T value, long bytes) {}

    synchronized void add(T value, long size) {
        added++;
        entries.addLast(new Entry<>(added, value, size));
        bytes += size;
        dropOldest();
    }

    /** Sets the limits, and drops entries beyond them. */
    synchronized void limit(int newMaxEntries, long newMaxBytes) {
        maxEntries = newMaxEntries;
        maxBytes = newMaxBytes;
        dropOldest();
    }

    /** Returns the retained entries, oldest first. */
    synchronized List<T> values() {
        return entries.stream().map(Entry::value).toList();
    }

    synchronized List<Entry<T>> entries() {
        return List.copyOf(entries);
    }

    /** Counts the entries that were dropped because of the limits, since the start or the last {@link #clear()}. */
    synchronized int dropped() {
        return dropped;
    }

    synchronized void clear() {
        entries.clear();
        bytes = 0;
        dropped = 0;
    }

    private void dropOldest() {
        while (entries.size() > 1 && (entries.size() > maxEntries || bytes > maxBytes)) {
            bytes -= entries.removeFirst().bytes();
            dropped++;
        }
    }
}
