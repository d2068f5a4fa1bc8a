/** A tab holds the bytes, the text and the rows at once; above this the decoded text alone passes 400 MB. */
export const MAX_FILE_BYTES = 200_000_000;

/**
 * All files of a tab together: 580 MB of CSV, 7.5 million rows, took 3.9 GB with their analyses (in Node, of which the
 * engine's memory ends at 4 GB), and what ends an engine for want of memory ends what it had loaded.
 */
export const MAX_BYTES_TOGETHER = 600_000_000;

/** Outside a tab: as many bytes as one array of Node's file reader holds. */
export const MAX_FILE_BYTES_ON_DISK = 2_000_000_000;

/** A framework of the most nodes and longest names that are accepted is about 3 MB. */
export const MAX_FRAMEWORK_BYTES = 10_000_000;

/** Excel's own widest sheet. Wider text files are matrices or accidents, and every row of them costs this many strings. */
export const MAX_COLUMNS = 16_384;

/** All parts of a workbook together, unpacked. 805,000 rows of six columns unpack to about 250 MB. */
export const MAX_UNPACKED_BYTES = 300_000_000;

/** Sheets of repeating rows pack about 40 : 1; beyond this ratio it is a bomb … */
export const MAX_UNPACK_RATIO = 200;

/** … unless it is so small that it cannot hurt. */
export const HARMLESS_UNPACKED_BYTES = 10_000_000;

/** Excel's own longest sheet. */
export const MAX_SHEET_ROWS = 1_048_576;

/** Rows × widest row of a sheet once padded to a rectangle: a single cell in XFD1 must not cost gigabytes. */
export const MAX_SHEET_CELLS = 40_000_000;

/** Bytes decoded between two turns of the event loop: small enough that cancel answers within a frame or two. */
export const CHUNK_BYTES = 2 * 1024 * 1024;

/** How much of a file is looked at to tell its encoding, its delimiter and whether it is text at all. */
export const SAMPLE_BYTES = 64 * 1024;

/** Of a document's text or markup. A report of 100 pages has about 300,000; seven million were cut into blocks in 0.6 s. */
export const MAX_DOCUMENT_CHARACTERS = 20_000_000;

/** Paragraphs and table rows of a document. */
export const MAX_DOCUMENT_BLOCKS = 200_000;

/** Cells of all tables of a document once they are rectangles: merged and missing cells cost as much as others. */
export const MAX_DOCUMENT_CELLS = 4_000_000;

/** Tables in tables of a page; deeper ones are read as text of the cell. */
export const MAX_TABLE_DEPTH = 20;
