import { accusationsNameWhom } from './accusations-name-whom.ts';
import { areasSayWhere } from './areas-say-where.ts';
import { departmentsHaveNamesOfTheirOwn } from './departments-have-names-of-their-own.ts';
import { departmentsHaveOnePart } from './departments-have-one-part.ts';
import { enumsAreInReach } from './enums-are-in-reach.ts';
import { enumsHaveValues } from './enums-have-values.ts';
import { everyFieldHasAPolicy } from './every-field-has-a-policy.ts';
import { interfacesArePossible } from './interfaces-are-possible.ts';
import { keysFitTheirScalar } from './keys-fit-their-scalar.ts';
import { linksAreWhole } from './links-are-whole.ts';
import { mappedNamesAreWritten } from './mapped-names-are-written.ts';
import { namesAreFree } from './names-are-free.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { namesAreWellFormed } from './names-are-well-formed.ts';
import { onlyKeysAreNonNull } from './only-keys-are-non-null.ts';
import { partiesStandOnTimeLines } from './parties-stand-on-time-lines.ts';
import { partsHaveAWhole } from './parts-have-a-whole.ts';
import { partsRepeatTheKey } from './parts-repeat-the-key.ts';
import type { RuleOnGovernance } from './rule.ts';
import { sealsAreFlags } from './seals-are-flags.ts';
import { searchFieldsAreTexts } from './search-fields-are-texts.ts';
import { subjectPathsLeadSomewhere } from './subject-paths-lead-somewhere.ts';
import { subjectsArePersons } from './subjects-are-persons.ts';
import { timelinesLeadBack } from './timelines-lead-back.ts';
import { typesAreKnown } from './types-are-known.ts';
import { typesHaveOneAnchor } from './types-have-one-anchor.ts';
import { typesHaveOneKey } from './types-have-one-key.ts';
import { typesHaveTables } from './types-have-tables.ts';
import { typesKeepTheirInterfaces } from './types-keep-their-interfaces.ts';
import { withheldCitesALaw } from './withheld-cites-a-law.ts';

/** What must hold among the departments before they are composed. All are asked; all that they find is reported together. */
export const rules: readonly RuleOnGovernance[] = [
  departmentsHaveNamesOfTheirOwn,
  namesAreWellFormed,
  namesAreFree,
  namesAreUnique,
  typesAreKnown,
  enumsAreInReach,
  enumsHaveValues,
  typesHaveTables,
  departmentsHaveOnePart,
  typesHaveOneKey,
  keysFitTheirScalar,
  partsRepeatTheKey,
  typesHaveOneAnchor,
  mappedNamesAreWritten,
  linksAreWhole,
  areasSayWhere,
  partsHaveAWhole,
  accusationsNameWhom,
  sealsAreFlags,
  onlyKeysAreNonNull,
  everyFieldHasAPolicy,
  withheldCitesALaw,
  searchFieldsAreTexts,
  subjectPathsLeadSomewhere,
  subjectsArePersons,
  interfacesArePossible,
  typesKeepTheirInterfaces,
  timelinesLeadBack,
  partiesStandOnTimeLines,
];
