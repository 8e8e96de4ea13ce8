import type { PolicyItem } from './policy-item.ts';

/**
 * Items without what the files of departments that are gone say, and without what others assign of their grants. All else stays, and is
 * refused where it names what there is not.
 *
 * @param isGone of a file's name: whether its department is gone
 */
export function withoutDepartments(
  items: readonly PolicyItem[],
  isGone: (file: string) => boolean,
): readonly PolicyItem[] {
  const gone = items.filter(({ file }) => isGone(file));
  if (gone.length === 0) return items;
  const grants = new Set(gone.filter(({ section }) => section === 'grants').map(({ key }) => key));
  const isOfThem = ({ section, body }: PolicyItem) =>
    section === 'assignments' && grants.has((body as { readonly grant?: string } | null)?.grant ?? '');
  return items.filter((item) => !isGone(item.file) && !isOfThem(item));
}
