/** Records of bank details lookups. */
@NullMarked
package io.paylinks.gocardless.bankdetailslookup;

import org.jspecify.annotations.NullMarked;
