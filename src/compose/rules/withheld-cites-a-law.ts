import { fieldsOf, problemAt, type Rule } from './rule.ts';

/** 政务数据共享条例 Art. 14: withholding needs a law, an administrative regulation or a State Council decision. */
export const withheldCitesALaw: Rule = (departments) =>
  fieldsOf(departments)
    .filter(({ field }) => field.policy.sharing?.attribute === 'WITHHELD' && !field.policy.sharing.law)
    .map((placed) =>
      problemAt(
        placed,
        'it is withheld without citing a law',
        'name the law and article: @shared(as: WITHHELD, law: "…")',
      ),
    );
