/** Records of health checks. */
@NullMarked
package io.paylinks.devdraft.health;

import org.jspecify.annotations.NullMarked;
