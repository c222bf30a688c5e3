/** Records of invoices. */
@NullMarked
package io.paylinks.devdraft.invoice;

import org.jspecify.annotations.NullMarked;
