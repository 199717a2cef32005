/** Tests that every service passes: it implements the contract and gives its own samples. */
@NullMarked
package vn.chungtay.test.service;

import org.jspecify.annotations.NullMarked;
