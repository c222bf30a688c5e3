/** Records of products. */
@NullMarked
package io.paylinks.stream.product;

import org.jspecify.annotations.NullMarked;
