/** Posting statements that were taken. */
@NullMarked
package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import org.jspecify.annotations.NullMarked;
