/** Records of the organization and its users. */
package io.paylinks.stream.organization;
