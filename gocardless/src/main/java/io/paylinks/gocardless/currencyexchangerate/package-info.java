/** Records of currency exchange rates. */
@NullMarked
package io.paylinks.gocardless.currencyexchangerate;

import org.jspecify.annotations.NullMarked;
