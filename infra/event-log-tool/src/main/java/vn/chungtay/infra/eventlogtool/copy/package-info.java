/** A log as a file of lines that guard each other, and the ways into and out of it. */
@NullMarked
package vn.chungtay.infra.eventlogtool.copy;

import org.jspecify.annotations.NullMarked;
