import type { Principal } from './principal.ts';
import { isRowList, isRowOperand, type RowCondition, type RowMember, type RowRule, type RowWhere } from './row-rule.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Which rows a principal may see, in words; its own areas are named, for they are told to it or to those who keep its account. */
export function rowRuleText(rule: RowRule, { scope }: Pick<Principal, 'scope'>): Bilingual {
  switch (rule.kind) {
    case 'all':
      return { zh: '全部记录', en: 'all records' };
    case 'none':
      return { zh: '没有记录', en: 'no records' };
    case 'some': {
      const texts = rule.of.map((condition) => conditionText(condition, scope));
      return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') };
    }
  }
}

function conditionText(condition: RowCondition, scope: readonly string[]): Bilingual {
  switch (condition.kind) {
    case 'scope':
      return {
        zh: `${condition.field} 在本账号的数据范围内（${scope.join('、')}）`,
        en: `whose ${condition.field} lies in the account's areas (${scope.join(', ')})`,
      };
    case 'where': {
      const where = whereText(condition.where);
      return { zh: `符合数源部门的条件 ${where}`, en: `that meet the owner's condition ${where}` };
    }
    case 'own':
      return { zh: '关于本人的记录', en: 'about the account holder' };
    case 'notAccused':
      return {
        zh: `${condition.field} 不是本人、本单位或上级单位（回避）`,
        en: `that do not accuse the account holder, its unit or one above it in ${condition.field} (recusal)`,
      };
    case 'notSealed':
      return { zh: '未依法封存', en: 'that are not sealed by law' };
    case 'partOfVisible':
      return {
        zh: `所属的 ${condition.field} 可见`,
        en: `whose ${condition.field} may be seen`,
      };
  }
}

/** `{status: {eq: OPEN}, unit: {eq: principal.unit}}`. */
function whereText(where: RowWhere): string {
  const members = Object.entries(where).map(([name, value]) => `${name}: ${valueText(value)}`);
  return `{${members.join(', ')}}`;
}

function valueText(value: RowMember): string {
  if (isRowList(value)) return `[${value.map(whereText).join(', ')}]`;
  if (!isRowOperand(value)) return whereText(value);
  return value.kind === 'literal' ? JSON.stringify(value.value) : `principal.${value.attribute}`;
}
