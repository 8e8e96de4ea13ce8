import type { FieldDescription } from '../../departments/department.ts';
import { problemAt, typesOf, type Rule } from './rule.ts';

/**
 * Deny by default begins here: a field whose owner does not state classification, sharing attribute and data subject is
 * not published, and the hub does not start. What a type leaves out for all of its fields is told once.
 */
export const everyFieldHasAPolicy: Rule = (departments) =>
  typesOf(departments).flatMap((placed) =>
    STATEMENTS.flatMap(({ what, directive, isMissing }) => {
      const { fields, name } = placed.type;
      const missing = fields.filter(isMissing);
      const wrong = `the owner does not state its ${what}`;
      if (missing.length === fields.length && fields.length > 1)
        return [problemAt(placed, `${wrong}, nor that of any of its fields`, `add to type ${name} ${directive}`)];
      return missing.map((field) =>
        problemAt({ ...placed, field }, wrong, `add to ${field.name}, or to its type ${name}, ${directive}`),
      );
    }),
  );

interface Statement {
  readonly what: string;
  readonly directive: string;
  readonly isMissing: (field: FieldDescription) => boolean;
}

const STATEMENTS: readonly Statement[] = [
  {
    what: 'classification',
    directive: '@classified(as: GENERAL, personal: NONE)',
    isMissing: ({ policy }) => policy.classification === undefined || policy.personal === undefined,
  },
  {
    what: 'sharing attribute',
    directive: '@shared(as: CONDITIONAL)',
    isMissing: ({ policy }) => policy.sharing === undefined,
  },
  {
    what: 'data subject',
    directive: '@subject(path: "person"), or @subject(none: true) if it is about nobody',
    isMissing: ({ policy }) => policy.subject === undefined,
  },
];
