package io.paylinks.core.internal;

import org.jspecify.annotations.Nullable;

/**
 * One part of a form.
 *
 * @param fileName the name of the file, or null if the part is not a file
 * @param contentType such as {@code image/png}, or null to omit it
 */
@SuppressWarnings("ArrayRecordComponent") // it is sent, and never compared
public record Part(
        String name, @Nullable String fileName, @Nullable String contentType, byte[] content) {}
