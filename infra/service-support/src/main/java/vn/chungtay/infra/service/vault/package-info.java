/** The personal-data vault: everything that can identify a person, outside the event log. */
@NullMarked
package vn.chungtay.infra.service.vault;

import org.jspecify.annotations.NullMarked;
