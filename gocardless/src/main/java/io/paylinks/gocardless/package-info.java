/** The client for GoCardless and its operations; the records are in the packages below. */
package io.paylinks.gocardless;
