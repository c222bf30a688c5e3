/** Records of creditors. */
@NullMarked
package io.paylinks.gocardless.creditor;

import org.jspecify.annotations.NullMarked;
