/** A service that declares what may be null. */
@NullMarked
package consumer;

import org.jspecify.annotations.NullMarked;
