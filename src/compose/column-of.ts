import type { FieldDescription } from '../departments/department.ts';

/** `receivedAt` → `received_at`, unless the file says otherwise. */
export function columnOf(field: FieldDescription): string {
  return field.column ?? field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
