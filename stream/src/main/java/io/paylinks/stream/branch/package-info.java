/** Records of branches. */
@NullMarked
package io.paylinks.stream.branch;

import org.jspecify.annotations.NullMarked;
