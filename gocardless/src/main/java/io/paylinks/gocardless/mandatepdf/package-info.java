/** Records of mandates as PDF files. */
@NullMarked
package io.paylinks.gocardless.mandatepdf;

import org.jspecify.annotations.NullMarked;
