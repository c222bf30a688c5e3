/** Records of metered subscriptions and usage. */
package io.paylinks.stream.metered;
