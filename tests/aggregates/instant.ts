/** `2023-05-01 10:00:00+08` → `2023-05-01T10:00:00+08:00`; a day → its first instant in Beijing. */
export function instant(cell: string): string {
  return `${cell.slice(0, 10)}T${cell.slice(11, 19) || '00:00:00'}+08:00`;
}
