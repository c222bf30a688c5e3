/** The one place that knows OkHttp. */
package io.paylinks.core.internal.http;
