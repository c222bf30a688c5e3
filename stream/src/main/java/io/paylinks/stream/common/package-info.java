/** What several of Stream's resources share. */
package io.paylinks.stream.common;
