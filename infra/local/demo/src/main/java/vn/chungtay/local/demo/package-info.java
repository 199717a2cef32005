/** The demonstration: signs in like any API client and plays the story through the gateway. */
@NullMarked
package vn.chungtay.local.demo;

import org.jspecify.annotations.NullMarked;
