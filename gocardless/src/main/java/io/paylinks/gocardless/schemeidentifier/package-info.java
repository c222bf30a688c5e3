/** Records of scheme identifiers. */
@NullMarked
package io.paylinks.gocardless.schemeidentifier;

import org.jspecify.annotations.NullMarked;
