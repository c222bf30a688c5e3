/**
 * The resources of GoCardless around its payments: the merchant's creditors and accounts, money that goes out, checks
 * of bank accounts, and older ways to a mandate.
 */
@NullMarked
package io.paylinks.testing.gocardless.merchant;

import org.jspecify.annotations.NullMarked;
