/** Records of webhooks. */
package io.paylinks.stream.webhook;
