/**
 * The fake of Devdraft: {@code Api} implements the protocol and does not depend on any resource; {@code Resources}
 * creates all resources, each with the others that it uses.
 */
@NullMarked
package io.paylinks.testing.devdraft;

import org.jspecify.annotations.NullMarked;
