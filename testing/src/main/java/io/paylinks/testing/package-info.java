/**
 * In-process fakes of the Stream, GoCardless and Devdraft APIs.
 *
 * <p>Each fake serves its provider's real wire format over HTTP on 127.0.0.1, stores created resources, records
 * requests, and can be made to fail.
 */
@NullMarked
package io.paylinks.testing;

import org.jspecify.annotations.NullMarked;
