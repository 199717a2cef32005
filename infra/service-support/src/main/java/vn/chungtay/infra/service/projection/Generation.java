package vn.chungtay.infra.service.projection;

/**
 * One making of a view, from the first event on.
 *
 * @param number counted from 1; a number is never used again
 */
public record Generation(int number) {

    /** The one that a service begins with. */
    public static final Generation FIRST = new Generation(1);

    public Generation {
        if (number < 1) {
            throw new IllegalArgumentException("Generations are counted from 1, not " + number);
        }
    }

    /** What a place of the first generation is called in this one: a collection, a processor. */
    public String name(String first) {
        return number == 1 ? first : first + "_g" + number;
    }

    Generation next() {
        return new Generation(number + 1);
    }
}
