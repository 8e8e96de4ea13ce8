import { fieldsOf, problemAt, type Rule } from './rule.ts';

/**
 * Deny by default begins here: a field whose owner does not state classification, sharing attribute and data subject is
 * not published, and the hub does not start.
 */
export const everyFieldHasAPolicy: Rule = (departments) =>
  fieldsOf(departments).flatMap((placed) => {
    const { classification, personal, sharing, subject } = placed.field.policy;
    const missing = [
      ...(classification === undefined || personal === undefined
        ? ['its classification: @classified(as: GENERAL, personal: NONE)']
        : []),
      ...(sharing === undefined ? ['its sharing attribute: @shared(as: CONDITIONAL)'] : []),
      ...(subject === undefined
        ? ['its data subject: @subject(path: "person"), or @subject(none: true) if it is about nobody']
        : []),
    ];
    return missing.map((part) =>
      problemAt(
        placed,
        `the owner does not state ${part.split(':')[0]!}`,
        `add ${part.slice(part.indexOf('@'))} to the field or its type`,
      ),
    );
  });
