import { useCallback } from 'react';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';

/** `police` → 公安. */
export function useDepartmentName(): (department: string) => string {
  const { language } = useLanguage();
  const { departments } = useSession();
  return useCallback(
    (department) => departments.find(({ name }) => name === department)?.[language] ?? department,
    [departments, language],
  );
}
