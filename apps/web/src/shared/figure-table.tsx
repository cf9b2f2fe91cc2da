import { Table } from "@mantine/core";
import type { ReactNode } from "react";

export interface FigureColumn<Row> {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, in figures of equal width. */
  figure?: boolean;
}

/** A table of figures: under every chart, and wherever numbers are compared. */
export function FigureTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
}: {
  caption: string;
  /** Where a heading above says the same already, the caption is for screen readers alone. */
  captionHidden?: boolean;
  columns: readonly FigureColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
}) {
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing={6} highlightOnHover fz="sm" captionSide="top">
        <Table.Caption ta="left" mt={0} mb={4} fw={600} className={captionHidden ? "gl-visually-hidden" : undefined}>
          {caption}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, head, figure }) => (
              <Table.Th key={key} ta={figure ? "right" : "left"} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <Table.Tr key={rowKey(row, index)}>
              {columns.map(({ key, cell, figure }) => (
                <Table.Td key={key} ta={figure ? "right" : "left"} className={figure ? "gl-number" : undefined}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
