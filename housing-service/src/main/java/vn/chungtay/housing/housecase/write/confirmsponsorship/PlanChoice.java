package vn.chungtay.housing.housecase.write.confirmsponsorship;

/** Which of the instalment plans of the day a sum is paid by; what each says is a dated rule. */
public enum PlanChoice {
    /** The one for a house of that kind. */
    DEFAULT,
    /** The other one that units use. */
    ALTERNATIVE
}
