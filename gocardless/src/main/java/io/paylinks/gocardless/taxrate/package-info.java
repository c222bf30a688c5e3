/** Records of tax rates. */
@NullMarked
package io.paylinks.gocardless.taxrate;

import org.jspecify.annotations.NullMarked;
