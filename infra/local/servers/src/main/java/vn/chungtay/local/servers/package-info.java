/** A broker and a database that need nothing but a JDK, for laptops and tests. */
@NullMarked
package vn.chungtay.local.servers;

import org.jspecify.annotations.NullMarked;
