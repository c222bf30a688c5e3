/** Types for connecting merchants to a partner's app. */
@NullMarked
package io.paylinks.gocardless.oauth;

import org.jspecify.annotations.NullMarked;
