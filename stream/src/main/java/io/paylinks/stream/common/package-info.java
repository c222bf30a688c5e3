/** Types that several resources share. */
@NullMarked
package io.paylinks.stream.common;

import org.jspecify.annotations.NullMarked;
