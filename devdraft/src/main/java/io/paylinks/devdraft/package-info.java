/** The client for Devdraft and its operations; the records are in the packages below. */
package io.paylinks.devdraft;
