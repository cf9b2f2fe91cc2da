import type { Feature } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";

/** Rows and columns of a sheet, the row of names included. */
export interface Extent {
  rows: number;
  columns: number;
}

const SHEET = "xl/worksheets/sheet{id}.xml";

/**
 * Gives each sheet filters on its row of names (ECMA-376 part 1, 18.3.1.2).
 * @param extents how far each sheet goes, in the order of the sheets
 */
export function autoFilter(extents: readonly Extent[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const extent = extents[sheetIndex];
            const order = getOrderOfSiblings(SHEET, "worksheet");
            if (!extent || !order) return xml;
            const last = getCellAddress(extent.rows - 1, extent.columns - 1);
            const element = `<autoFilter ref="A1:${last}"/>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
          },
        },
      },
    },
  };
}
