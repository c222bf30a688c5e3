/** The client for Devdraft and its operations; the records are in the packages below. */
@NullMarked
package io.paylinks.devdraft;

import org.jspecify.annotations.NullMarked;
