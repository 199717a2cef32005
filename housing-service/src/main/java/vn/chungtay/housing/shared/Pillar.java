package vn.chungtay.housing.shared;

/** Programme under which a household qualifies (Chỉ thị 42/CT-TTg of 9/11/2024). */
public enum Pillar {
    /** People with merit and relatives of martyrs: QĐ 21/2024/QĐ-TTg. */
    NCC,
    /** National target programme for sustainable poverty reduction: QĐ 90/QĐ-TTg. */
    MTQG_GNBV,
    /** National target programme for ethnic minority and mountainous areas: QĐ 1719/QĐ-TTg. */
    MTQG_DTTS,
    /** The movement itself, for households outside the others. */
    CAMPAIGN,
    /** Other hardship, by local decision. */
    OTHER
}
