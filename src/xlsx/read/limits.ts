/** What a workbook may hold: Excel's own limits, and those beyond which a file is no table that people keep. */

/** Rows, columns and characters of a cell in Excel ("Excel specifications and limits", Microsoft Support). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const LONGEST_TEXT = 32_767;

/** Larger files are refused before anything is unpacked. */
export const LARGEST_FILE_MB = 100;

/** Text is parsed as a whole, and takes many times its size while that is done. */
export const LARGEST_TEXT_MB = 20;

/** What a workbook may unpack to; a file that promises more is a zip bomb or no table that a person keeps. */
export const LARGEST_UNPACKED_MB = 256;

/** What may be left of one workbook once blank cells are gone. */
export const LARGEST_CONTENT_MB = 40;

/** Cells that a file may ask for by saying "and so on, N times". */
export const MOST_REPEATED_CELLS = 1_000_000;
