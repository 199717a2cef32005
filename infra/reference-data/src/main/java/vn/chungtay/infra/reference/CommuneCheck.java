package vn.chungtay.infra.reference;

/** What a list's commune, given as code and name, turns out to be on a day. */
public sealed interface CommuneCheck {

    /**
     * Code and name are one commune of that day.
     *
     * @param commune that commune
     */
    record Fits(Commune commune) implements CommuneCheck {}

    /**
     * On that day no commune had the code together with the name, but under the other structure one has: the list was written
     * under that one.
     *
     * @param commune the commune of the other structure
     */
    record OtherStructure(Commune commune) implements CommuneCheck {}

    /**
     * The code is one of that day, its name is another under both structures.
     *
     * @param actual the commune of that day that has the code
     */
    record NameDiffers(Commune actual) implements CommuneCheck {}

    /**
     * No commune of that day has the code.
     *
     * @param code as given
     */
    record UnknownCode(String code) implements CommuneCheck {}
}
