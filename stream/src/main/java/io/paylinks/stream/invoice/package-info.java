/** Records of invoices. */
package io.paylinks.stream.invoice;
