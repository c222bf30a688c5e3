/** Types that several resources share. */
@NullMarked
package io.paylinks.gocardless.common;

import org.jspecify.annotations.NullMarked;
