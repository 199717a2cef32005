/** What a household signed for: material and labour from the stocks of contribution-service. */
@NullMarked
package vn.chungtay.housing.housecase.write.recorddelivery;

import org.jspecify.annotations.NullMarked;
