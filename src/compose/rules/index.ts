import { everyFieldHasAPolicy } from './every-field-has-a-policy.ts';
import { linksAreWhole } from './links-are-whole.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { onlyKeysAreNonNull } from './only-keys-are-non-null.ts';
import type { Rule } from './rule.ts';
import { subjectPathsLeadSomewhere } from './subject-paths-lead-somewhere.ts';
import { typesAreKnown } from './types-are-known.ts';
import { typesHaveOneAnchor } from './types-have-one-anchor.ts';
import { typesHaveOneKey } from './types-have-one-key.ts';
import { typesHaveTables } from './types-have-tables.ts';
import { withheldCitesALaw } from './withheld-cites-a-law.ts';

/** What must hold among the departments before they are composed. All are asked; all that they find is reported together. */
export const rules: readonly Rule[] = [
  namesAreUnique,
  typesAreKnown,
  typesHaveTables,
  typesHaveOneKey,
  typesHaveOneAnchor,
  linksAreWhole,
  onlyKeysAreNonNull,
  everyFieldHasAPolicy,
  withheldCitesALaw,
  subjectPathsLeadSomewhere,
];
