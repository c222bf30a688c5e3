/** Records of scenario simulators. */
@NullMarked
package io.paylinks.gocardless.scenariosimulator;

import org.jspecify.annotations.NullMarked;
