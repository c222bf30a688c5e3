/** The client for Stream (streampay.sa) and its operations; the records are in the packages below. */
package io.paylinks.stream;
