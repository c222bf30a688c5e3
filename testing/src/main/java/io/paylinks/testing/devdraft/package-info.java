/** The rules and resources of Devdraft. */
@NullMarked
package io.paylinks.testing.devdraft;

import org.jspecify.annotations.NullMarked;
