/** Types that several resources share. */
@NullMarked
package io.paylinks.devdraft.common;

import org.jspecify.annotations.NullMarked;
