/**
 * The resources of GoCardless around its payments: the merchant's creditors and accounts, outbound payments, checks of
 * bank accounts, and older ways to create a mandate.
 */
@NullMarked
package io.paylinks.testing.gocardless.merchant;

import org.jspecify.annotations.NullMarked;
