package vn.chungtay.housing.photo.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhotoHashesTest {

    private final PhotoHashes hashes = new PhotoHashes();

    @Test
    void findWhatDiffersInAtMostSoManyBits() {
        hashes.add(10, 0b0011_1111L);
        hashes.add(20, 0b0111_1111L);
        hashes.add(30, 0b0011_1111L | Long.MIN_VALUE);
        hashes.add(40, 0);

        assertThat(hashes.like(0, 6, 100, 10)).containsExactly(10L, 40L);
        assertThat(hashes.like(0, 7, 100, 10)).containsExactly(10L, 20L, 30L, 40L);
    }

    @Test
    void findNothingThatComesLater() {
        hashes.add(10, 0);
        hashes.add(20, 0);

        assertThat(hashes.like(0, 6, 20, 10)).containsExactly(10L);
        assertThat(hashes.like(0, 6, 21, 10)).containsExactly(10L, 20L);
        assertThat(hashes.like(0, 6, 10, 10)).isEmpty();
    }

    @Test
    void findNoMoreThanWanted() {
        IntStream.range(0, 5).forEach(position -> hashes.add(position, 0));

        assertThat(hashes.like(0, 6, 100, 3)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void findTheSameAsLookingAtEachDoes() {
        var random = new Random(1);
        long[] all = random.longs(200_000, 0, 1L << 16).toArray();
        for (int position = 0; position < all.length; position++) {
            hashes.add(position, all[position]);
        }

        for (long wanted : new long[] {all[0], all[65_535], all[65_536], all[199_999]}) {
            List<Long> expected = IntStream.range(0, all.length)
                    .filter(position -> Long.bitCount(all[position] ^ wanted) <= 1)
                    .mapToObj(Long::valueOf)
                    .toList();
            assertThat(hashes.like(wanted, 1, Long.MAX_VALUE, Integer.MAX_VALUE))
                    .isEqualTo(expected);
        }
    }
}
