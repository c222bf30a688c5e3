/** Records of branches. */
package io.paylinks.stream.branch;
