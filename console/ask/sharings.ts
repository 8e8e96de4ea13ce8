import type { QuestionSharing } from '../../src/generated/console-operations.ts';

/** Whom a question is shared with, in words. */
export const SHARINGS: Readonly<Record<QuestionSharing, { readonly zh: string; readonly en: string }>> = {
  NOBODY: { zh: '仅自己', en: 'only me' },
  UNIT: { zh: '本单位（无单位者为本部门）', en: 'my unit, or department' },
  ALL: { zh: '所有人', en: 'everybody' },
};
