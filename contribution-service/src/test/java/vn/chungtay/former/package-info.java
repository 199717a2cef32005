/** Events as earlier versions of the service wrote them; apart from the service's own packages, where names must be unique. */
@NullMarked
package vn.chungtay.former;

import org.jspecify.annotations.NullMarked;
