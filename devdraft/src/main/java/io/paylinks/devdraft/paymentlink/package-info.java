/** Records of payment links. */
package io.paylinks.devdraft.paymentlink;
