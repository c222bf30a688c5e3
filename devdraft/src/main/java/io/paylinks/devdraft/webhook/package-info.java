/** Records of webhooks, and the event that one delivers. */
@NullMarked
package io.paylinks.devdraft.webhook;

import org.jspecify.annotations.NullMarked;
