package vn.chungtay.housing.housecase.events;

/** Something that happened to an account that the money of the house may go to. */
public sealed interface PayeeEvent extends HouseCaseEvent permits PayeeNamed, PayeeDecided {

    /** Vault entry with bank, number and holder of the account. */
    String payeeId();
}
