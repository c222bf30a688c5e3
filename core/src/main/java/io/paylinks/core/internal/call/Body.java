package io.paylinks.core.internal.call;

import io.paylinks.core.internal.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a write. */
public sealed interface Body {

    /**
     * A request as JSON.
     *
     * @param envelope the name of the object that wraps it, or null for none
     */
    record Json(@Nullable String envelope, Object value) implements Body {}

    /** A request as {@code application/x-www-form-urlencoded}, in the notation of a query. */
    record Form(Object value) implements Body {}

    /**
     * A form whose parts can be files.
     *
     * @param fields a request whose fields become text parts before the others, or null for none
     */
    record Multipart(@Nullable Object fields, List<Part> parts) implements Body {}
}
