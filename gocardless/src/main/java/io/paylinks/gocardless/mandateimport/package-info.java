/** Records of mandate imports and their entries. */
@NullMarked
package io.paylinks.gocardless.mandateimport;

import org.jspecify.annotations.NullMarked;
