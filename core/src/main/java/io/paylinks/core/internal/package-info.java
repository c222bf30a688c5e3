/**
 * What the provider modules and the public packages of core use. {@code Exchange} is where calls begin; the rooms below
 * do not know it.
 */
@NullMarked
package io.paylinks.core.internal;

import org.jspecify.annotations.NullMarked;
