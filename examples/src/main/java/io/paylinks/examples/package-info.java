/** Small programs that show the clients at work. */
package io.paylinks.examples;
