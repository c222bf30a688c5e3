/**
 * In-process fakes of the Stream, GoCardless and Devdraft APIs.
 *
 * <p>Each fake speaks its provider's real wire format over HTTP on 127.0.0.1, keeps what was created, records the
 * requests and can be told to fail.
 */
@NullMarked
package io.paylinks.testing;

import org.jspecify.annotations.NullMarked;
