/** What several of Devdraft's resources share. */
package io.paylinks.devdraft.common;
