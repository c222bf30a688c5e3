/** Records of the organization and its users. */
@NullMarked
package io.paylinks.stream.organization;

import org.jspecify.annotations.NullMarked;
