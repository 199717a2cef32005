/** The JSON Schemas of what services publish, and the checks that hold code and schema together. */
@NullMarked
package vn.chungtay.infra.contracts;

import org.jspecify.annotations.NullMarked;
