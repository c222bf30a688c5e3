/** What several of GoCardless's resources share. */
package io.paylinks.gocardless.common;
