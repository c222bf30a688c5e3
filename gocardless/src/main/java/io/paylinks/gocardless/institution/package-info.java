/** Records of institutions. */
@NullMarked
package io.paylinks.gocardless.institution;

import org.jspecify.annotations.NullMarked;
