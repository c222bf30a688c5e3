/** Records of instalment schedules. */
@NullMarked
package io.paylinks.gocardless.instalmentschedule;

import org.jspecify.annotations.NullMarked;
