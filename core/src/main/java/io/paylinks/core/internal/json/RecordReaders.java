package io.paylinks.core.internal.json;

import org.jspecify.annotations.Nullable;

/** The readers of a module's records. The build generates the only implementation of a module. */
public interface RecordReaders {

    /** Returns the reader of a record, or null for a type that has none. */
    @Nullable
    RecordReader<?> of(Class<?> type);
}
