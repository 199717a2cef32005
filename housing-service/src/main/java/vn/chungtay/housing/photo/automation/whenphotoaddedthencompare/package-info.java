/** Every new photo is compared with all that came before it. */
@NullMarked
package vn.chungtay.housing.photo.automation.whenphotoaddedthencompare;

import org.jspecify.annotations.NullMarked;
