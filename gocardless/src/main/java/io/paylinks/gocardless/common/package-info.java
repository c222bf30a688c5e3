/** What several of GoCardless's resources share. */
@NullMarked
package io.paylinks.gocardless.common;

import org.jspecify.annotations.NullMarked;
