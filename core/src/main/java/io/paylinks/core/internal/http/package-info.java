/** The one place that knows OkHttp. */
@NullMarked
package io.paylinks.core.internal.http;

import org.jspecify.annotations.NullMarked;
