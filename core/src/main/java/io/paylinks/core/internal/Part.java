package io.paylinks.core.internal;

import org.jspecify.annotations.Nullable;

/**
 * One part of a form.
 *
 * @param fileName what the file is called, or null for a part that is no file
 * @param contentType such as {@code image/png}, or null to leave it out
 */
@SuppressWarnings("ArrayRecordComponent") // it is sent, and never compared
public record Part(
        String name, @Nullable String fileName, @Nullable String contentType, byte[] content) {}
