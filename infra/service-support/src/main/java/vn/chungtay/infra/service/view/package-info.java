/** Answers of views: how fresh they are, and waiting until a view has seen one's own write. */
@NullMarked
package vn.chungtay.infra.service.view;

import org.jspecify.annotations.NullMarked;
