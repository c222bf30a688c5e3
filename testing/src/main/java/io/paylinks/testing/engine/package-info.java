/**
 * The common part of all fakes: the server, and the standard operations on stored objects. It does not depend on any
 * provider.
 *
 * <p>A provider defines its credentials, envelopes, pages, errors and ids once, in its
 * {@link io.paylinks.testing.engine.Provider}. A resource is then a declaration, with methods only for its own
 * behaviour:
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
