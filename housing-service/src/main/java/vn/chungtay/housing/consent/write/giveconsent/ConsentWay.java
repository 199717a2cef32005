package vn.chungtay.housing.consent.write.giveconsent;

/**
 * How somebody agreed, so that it can be shown later (Luật Bảo vệ dữ liệu cá nhân wants a consent that can be proved; silence is
 * none). The names are stored: they never change.
 */
public enum ConsentWay {
    /** On a paper that they signed; the picture of it is kept. */
    SIGNED_PAPER,
    /** In their own words before the meeting of the village, of which there are minutes. */
    SPOKEN_AT_MEETING
}
