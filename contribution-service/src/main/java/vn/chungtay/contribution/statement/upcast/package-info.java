/** Older shapes of statements' events, hop by hop to the one of today. */
@NullMarked
package vn.chungtay.contribution.statement.upcast;

import org.jspecify.annotations.NullMarked;
