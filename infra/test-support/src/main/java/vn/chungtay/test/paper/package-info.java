/** Reads papers as a person does. */
@NullMarked
package vn.chungtay.test.paper;

import org.jspecify.annotations.NullMarked;
