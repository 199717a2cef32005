/** Older shapes of drives' events, hop by hop to the one of today. */
@NullMarked
package vn.chungtay.contribution.drive.upcast;

import org.jspecify.annotations.NullMarked;
