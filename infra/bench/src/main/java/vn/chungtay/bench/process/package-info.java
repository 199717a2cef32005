/** Servers and writers in processes of their own. */
@NullMarked
package vn.chungtay.bench.process;

import org.jspecify.annotations.NullMarked;
