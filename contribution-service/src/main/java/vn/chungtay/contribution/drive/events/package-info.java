/** What can happen to a drive. */
@NullMarked
package vn.chungtay.contribution.drive.events;

import org.jspecify.annotations.NullMarked;
