/** What every provider module promises, as tests that each of them extends. */
@NullMarked
package io.paylinks.contract;

import org.jspecify.annotations.NullMarked;
