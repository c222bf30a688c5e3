/** A service with nullness annotations. */
@NullMarked
package consumer;

import org.jspecify.annotations.NullMarked;
