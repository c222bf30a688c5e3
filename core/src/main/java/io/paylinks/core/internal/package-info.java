/** The machinery, for the provider modules only. */
package io.paylinks.core.internal;
