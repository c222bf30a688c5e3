/** Records of payer authorisations. */
@NullMarked
package io.paylinks.gocardless.payerauthorisation;

import org.jspecify.annotations.NullMarked;
