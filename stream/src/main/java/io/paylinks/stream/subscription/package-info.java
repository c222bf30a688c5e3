/** Records of subscriptions. */
package io.paylinks.stream.subscription;
