/** Records of products. */
@NullMarked
package io.paylinks.devdraft.product;

import org.jspecify.annotations.NullMarked;
