import type { Migration } from 'kysely';
import { breakGlassAndUses } from './break-glass-and-uses.ts';
import { policyDrafts } from './policy-drafts.ts';
import { policyHistory } from './policy-history.ts';
import { savedQuestions } from './saved-questions.ts';
import { schemaVersions } from './schema-versions.ts';

/** In their order, which is that of their names. One that has been released is never changed: another follows it. */
export const migrations = {
  '0001-policy-history': policyHistory,
  '0002-policy-drafts': policyDrafts,
  '0003-break-glass-and-uses': breakGlassAndUses,
  '0004-saved-questions': savedQuestions,
  '0005-schema-versions': schemaVersions,
} as const satisfies Readonly<Record<string, Migration>>;

export type MigrationName = keyof typeof migrations;
