/** The exceptions of all clients, and what they know. */
package io.paylinks.core.error;
