/** Records of invoices. */
@NullMarked
package io.paylinks.stream.invoice;

import org.jspecify.annotations.NullMarked;
