/** Tax rates. */
@NullMarked
package io.paylinks.gocardless.taxrate;

import org.jspecify.annotations.NullMarked;
