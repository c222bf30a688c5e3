/** Records of logos and themes of the pages that payers see. */
@NullMarked
package io.paylinks.gocardless.branding;

import org.jspecify.annotations.NullMarked;
