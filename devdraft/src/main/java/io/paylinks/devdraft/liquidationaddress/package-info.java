/** Records of liquidation addresses. */
@NullMarked
package io.paylinks.devdraft.liquidationaddress;

import org.jspecify.annotations.NullMarked;
