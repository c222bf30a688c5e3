/** What every user of a Paylinks client meets: options, pages, responses, secrets. */
@NullMarked
package io.paylinks.core;

import org.jspecify.annotations.NullMarked;
