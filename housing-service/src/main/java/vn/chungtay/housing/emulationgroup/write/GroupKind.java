package vn.chungtay.housing.emulationgroup.write;

/** The two kinds of groups in which units compete and give together. The names are stored: they never change. */
public enum GroupKind {
    /** Khối thi đua: units of one kind, for example the departments at the head office. */
    BLOCK,
    /** Cụm thi đua: units of neighbouring provinces. */
    CLUSTER
}
