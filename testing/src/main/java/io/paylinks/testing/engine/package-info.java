/** What all fakes share: the server, and the standard operations on stored objects. It knows no provider. */
@NullMarked
package io.paylinks.testing.engine;

import org.jspecify.annotations.NullMarked;
