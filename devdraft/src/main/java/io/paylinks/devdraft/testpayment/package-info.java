/** Records of test payments. */
@NullMarked
package io.paylinks.devdraft.testpayment;

import org.jspecify.annotations.NullMarked;
