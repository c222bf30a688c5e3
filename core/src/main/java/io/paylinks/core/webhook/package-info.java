/** Signatures of webhooks. */
package io.paylinks.core.webhook;
