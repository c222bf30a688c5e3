/** Records of billing request templates. */
@NullMarked
package io.paylinks.gocardless.billingrequesttemplate;

import org.jspecify.annotations.NullMarked;
