/** The only package that depends on OkHttp. */
@NullMarked
package io.paylinks.core.internal.http;

import org.jspecify.annotations.NullMarked;
