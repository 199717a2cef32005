/** What can happen to bank statements and their lines. */
@NullMarked
package vn.chungtay.contribution.statement.events;

import org.jspecify.annotations.NullMarked;
