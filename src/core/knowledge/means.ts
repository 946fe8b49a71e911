/** What a mean is called, in names of indicators, rows and columns. */

/** The source of a pattern. @source tables of agencies: "Rata-rata", "Rata rata", "Rerata" */
export const MEAN_WORDS = String.raw`rata\s*-?\s*rata|rerata|average|mean`;

/** How a row that sums up begins. @source tables of agencies: "Sub Total", "Jumlah", "Rata-rata" */
export const TOTAL_WORDS = String.raw`(?:sub\s?-?)?total|jumlah|sum|grand total|${MEAN_WORDS}`;
