/** Records of consumers. */
package io.paylinks.stream.consumer;
