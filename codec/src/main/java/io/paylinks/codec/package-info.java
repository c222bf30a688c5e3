/** Code generation for the build. Nothing of it is published or needed at run time. */
@NullMarked
package io.paylinks.codec;

import org.jspecify.annotations.NullMarked;
