/** What every user of a Paylinks client meets: options, pages, responses, secrets. */
package io.paylinks.core;
