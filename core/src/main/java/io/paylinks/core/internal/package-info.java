/**
 * Code that the provider modules and the public packages of core use. Calls begin in {@code Exchange}; the packages
 * below do not depend on it.
 */
@NullMarked
package io.paylinks.core.internal;

import org.jspecify.annotations.NullMarked;
