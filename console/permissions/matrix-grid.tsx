import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './matrix.css';

/** Cells from one corner to another; the first is where one stands. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

interface MatrixGridProps {
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly rowHead: (row: number) => ReactNode;
  readonly columnHead: (column: number) => ReactNode;
  readonly cell: (
    row: number,
    column: number,
  ) => { readonly text: string; readonly kind: string; readonly title: string };
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: () => void;
}

const ROW = 30;
const COLUMN = 128;
const HEAD = 76;
const FIRST = 262;
/** Rows and columns that are drawn beyond what is seen. */
const AHEAD = 3;

/**
 * A table of any size of which the cells in sight are drawn, both ways. Arrows move, with Shift they extend; Home, End and the page keys leap;
 * Ctrl+A takes all; Enter edits.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { label, rows, columns, rowHead, columnHead, cell, selection, onSelect, onEdit } = props;
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, left: 0, height: 600, width: 1200 });
  const look = () => {
    // What has left the page may still be told that it was resized.
    if (place.current === null) return;
    const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = place.current;
    setSeen({ top, left, height, width });
  };
  useEffect(() => {
    const resized = new ResizeObserver(look);
    resized.observe(place.current!);
    return () => resized.disconnect();
  }, []);

  const inSight = (from: number, size: number, step: number, most: number) => {
    const first = Math.max(0, Math.floor(from / step) - AHEAD);
    const last = Math.min(most, Math.ceil((from + size) / step) + AHEAD);
    return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  };
  const shownRows = inSight(seen.top, seen.height, ROW, rows);
  const shownColumns = inSight(seen.left, seen.width, COLUMN, columns);
  const { row, column, toRow, toColumn } = selection;
  const box = useMemo(
    () => ({
      top: Math.min(row, toRow),
      bottom: Math.max(row, toRow),
      left: Math.min(column, toColumn),
      right: Math.max(column, toColumn),
    }),
    [row, column, toRow, toColumn],
  );

  const show = (toShowRow: number, toShowColumn: number) => {
    const element = place.current!;
    const [y, x] = [toShowRow * ROW, toShowColumn * COLUMN];
    const [height, width] = [element.clientHeight - HEAD, element.clientWidth - FIRST];
    if (y < element.scrollTop) element.scrollTop = y;
    else if (y + ROW > element.scrollTop + height) element.scrollTop = y + ROW - height;
    if (x < element.scrollLeft) element.scrollLeft = x;
    else if (x + COLUMN > element.scrollLeft + width) element.scrollLeft = x + COLUMN - width;
  };
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((seen.height - HEAD) / ROW) - 1);
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [page, 0],
      PageUp: [-page, 0],
      Home: [0, -columns],
      End: [0, columns],
    };
    const move = moves[event.key];
    if (event.key === 'Enter') onEdit();
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onSelect({ row: 0, column: 0, toRow: rows - 1, toColumn: columns - 1 });
    else if (move === undefined) return;
    else {
      const [nextRow, nextColumn] = [limited(toRow + move[0], rows), limited(toColumn + move[1], columns)];
      onSelect(
        event.shiftKey
          ? { row, column, toRow: nextRow, toColumn: nextColumn }
          : { row: nextRow, column: nextColumn, toRow: nextRow, toColumn: nextColumn },
      );
      show(nextRow, nextColumn);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={place}
      className="matrix"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows + 1}
      aria-colcount={columns + 1}
      aria-multiselectable="true"
      aria-activedescendant={`cell-${toRow}-${toColumn}`}
      onScroll={look}
      onKeyDown={press}
    >
      <div role="rowgroup" style={{ width: FIRST + columns * COLUMN, height: HEAD + rows * ROW, position: 'relative' }}>
        <div role="row" aria-rowindex={1} className="matrix-heads" style={{ height: HEAD }}>
          <div role="columnheader" aria-colindex={1} className="matrix-corner" style={{ width: FIRST, height: HEAD }}>
            {label}
          </div>
          {shownColumns.map((index) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className="matrix-head"
              style={{ left: FIRST + index * COLUMN, width: COLUMN, height: HEAD }}
            >
              {columnHead(index)}
            </div>
          ))}
        </div>
        {shownRows.map((index) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className="matrix-row"
            style={{ top: HEAD + index * ROW, height: ROW }}
          >
            <div role="rowheader" aria-colindex={1} className="matrix-first" style={{ width: FIRST, height: ROW }}>
              {rowHead(index)}
            </div>
            {shownColumns.map((at) => {
              const { text, kind, title } = cell(index, at);
              const isIn = index >= box.top && index <= box.bottom && at >= box.left && at <= box.right;
              return (
                <div
                  key={at}
                  id={`cell-${index}-${at}`}
                  role="gridcell"
                  aria-colindex={at + 2}
                  aria-selected={isIn}
                  title={title}
                  className={`matrix-cell matrix-${kind}${isIn ? ' is-in' : ''}`}
                  style={{ left: FIRST + at * COLUMN, width: COLUMN, height: ROW }}
                  onMouseDown={(event) => {
                    onSelect(
                      event.shiftKey
                        ? { row, column, toRow: index, toColumn: at }
                        : { row: index, column: at, toRow: index, toColumn: at },
                    );
                  }}
                  onDoubleClick={onEdit}
                >
                  {text}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function limited(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
