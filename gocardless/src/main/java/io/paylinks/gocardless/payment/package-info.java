/** Records of payments. */
package io.paylinks.gocardless.payment;
