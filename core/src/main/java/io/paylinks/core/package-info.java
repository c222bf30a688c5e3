/** Types common to all clients: options, pages, responses, secrets. */
@NullMarked
package io.paylinks.core;

import org.jspecify.annotations.NullMarked;
