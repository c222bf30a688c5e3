/** Records of customers. */
@NullMarked
package io.paylinks.devdraft.customer;

import org.jspecify.annotations.NullMarked;
