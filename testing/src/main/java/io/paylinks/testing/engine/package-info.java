/**
 * What all fakes share: the server, and the standard operations on stored objects. It knows no provider.
 *
 * <p>A provider says once, in its own {@link io.paylinks.testing.engine.Provider}, what its credentials, envelopes,
 * pages, errors and ids are like. A resource is then a declaration, with a method only where something happens:
 *
 * <pre>{@code
 * api.resource("payments", "PM")
 *         .create(CREATE, this::complete)
 *         .get()
 *         .update(UPDATE)
 *         .action("retry", "failed", "pending_submission", "retry_failed")
 *         .list(f -> f.equal(Field.text("scheme")).link("mandate").range("created_at", Field::datetime));
 * }</pre>
 */
@NullMarked
package io.paylinks.testing.engine;

import org.jspecify.annotations.NullMarked;
