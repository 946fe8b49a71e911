/** What all our charts look like, in Excel as in files. */

/** In points. */
export const LINE_WIDTH = 2.25;

/** Diameter in points. A year that stands alone has no line to be seen by, so the points of a trend are marked. */
export const MARKER_SIZE = 5;

/** Dark enough to read. */
export const AXIS_FONT = { color: '#404040', size: 9 } as const;
