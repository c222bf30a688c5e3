/** Records of products. */
package io.paylinks.stream.product;
