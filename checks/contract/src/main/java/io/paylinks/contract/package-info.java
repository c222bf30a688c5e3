/**
 * What every provider module promises, as tests that each of them extends.
 *
 * <p>A module has one {@link io.paylinks.contract.TestedProvider} and one subclass of
 * {@link io.paylinks.contract.ProviderContract}. A resource adds, all of them under {@code src/test}:
 *
 * <ul>
 *   <li>{@code resources/…/customer.json} for each record that is answered, with every field filled
 *   <li>{@code resources/…/golden/CreateCustomer.json} for each request: its wire names and forms, taken from the
 *       provider's documents. Texts are the names of their setters; for other values run the test, which shows them.
 *   <li>a line in {@code resources/…/open-enums.json} for each open enum: its wire values
 *   <li>{@code CustomerCalls}, a {@link io.paylinks.contract.CallTable} with an entry for each method, named in the
 *       provider's list of tables
 * </ul>
 */
@NullMarked
package io.paylinks.contract;

import org.jspecify.annotations.NullMarked;
