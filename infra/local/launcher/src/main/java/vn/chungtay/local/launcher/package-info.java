/** Builds, starts, watches and stops the whole suite as processes of their own on one machine. */
@NullMarked
package vn.chungtay.local.launcher;

import org.jspecify.annotations.NullMarked;
