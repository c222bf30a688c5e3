package io.paylinks.stream.metered;

import org.jspecify.annotations.Nullable;

/**
 * What became of one record of usage.
 *
 * @param id the id of the record
 * @param success whether it was recorded
 */
public record RecordedUsage(@Nullable String id, @Nullable Boolean success) {}
