/** Records of bank authorisations. */
@NullMarked
package io.paylinks.gocardless.bankauthorisation;

import org.jspecify.annotations.NullMarked;
