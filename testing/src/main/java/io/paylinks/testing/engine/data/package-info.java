/** The data of a fake: stored rows, and the schemas that validate requests. */
@NullMarked
package io.paylinks.testing.engine.data;

import org.jspecify.annotations.NullMarked;
