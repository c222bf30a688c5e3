/**
 * The contract of every provider module, as tests that each of them extends.
 *
 * <p>A module has one {@link io.paylinks.contract.TestedProvider} and one subclass of
 * {@link io.paylinks.contract.ProviderContract}. A resource adds, under {@code src/test}:
 *
 * <ul>
 *   <li>{@code resources/…/customer.json} for each record of a response, with every field set
 *   <li>{@code resources/…/golden/CreateCustomer.json} for each request: its JSON names and forms, from the provider's
 *       documents, with the values below
 *   <li>a line in {@code resources/…/open-enums.json} for each open enum: its values
 *   <li>{@code CustomerCalls}, a {@link io.paylinks.contract.CallTable} with an entry for each method, named in the
 *       provider's list of tables
 * </ul>
 *
 * <p>The values in a golden file are derived from the names of the setters, so that it can be written without running
 * anything:
 *
 * <ul>
 *   <li>text: the name; a second one of a list has the suffix 2
 *   <li>number: 1000 and the length of the name, {@code amount} being 1006; if an earlier setter in the alphabet has
 *       that number, the next free one. A {@code long} adds three billion
 *   <li>decimal: of that number n, if it can be divided by three 10 times n; else with a remainder of one {@code n.50},
 *       and with two n as the last digits of eleven decimal places
 *   <li>boolean: whether the name has an even number of letters
 *   <li>time: as many seconds after 2025-01-01T00:00:00Z as the number exceeds 1000, and a microsecond more if the name
 *       has an odd number of letters; date: as many days after that day
 *   <li>open enum: its first constant, and then the second
 *   <li>range: the names are {@code amountGt}, {@code amountGte}, {@code amountLt}, {@code amountLte}
 *   <li>metadata: {@code {"order": "1042", "none": null}}; an object of any form: {@code {"text": "a", "number": 1042,
 *       "flag": true, "none": null, "inner": {"list": ["b"]}}}
 *   <li>a field that is not modelled: {@code "of_tomorrow": "a=b&c +ü,[]%"}
 * </ul>
 */
@NullMarked
package io.paylinks.contract;

import org.jspecify.annotations.NullMarked;
