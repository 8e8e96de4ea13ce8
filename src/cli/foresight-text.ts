import type { Language } from '../errors/language.ts';
import type { DenialReason } from '../permissions/decision.ts';
import { maskText } from '../permissions/mask-text.ts';
import type { Permission } from '../permissions/permission-on.ts';
import { reasons } from '../permissions/reasons.ts';
import { rowRuleText } from '../permissions/row-rule-text.ts';
import { stepOfReason } from '../permissions/step-of-reason.ts';
import type { AccountView } from './account-view.ts';
import type { Foresight } from './foresee-operation.ts';
import { policyText } from './policy-in-force.ts';

const TEXTS = {
  account: { zh: '账号', en: 'account' },
  post: { zh: '岗位', en: 'post' },
  purpose: { zh: '用途', en: 'purpose' },
  application: { zh: '应用', en: 'application' },
  none: { zh: '无', en: 'none' },
  valid: { zh: '操作在该账号的模式中有效。', en: "The operation is valid in the account's schema." },
  invalid: {
    zh: '操作在该账号的模式中无效，与不存在的名称无从分辨：',
    en: "The operation is not valid in the account's schema, which has no such names:",
  },
  answered: { zh: '结论：答复', en: 'Outcome: answered' },
  inPart: { zh: '结论：部分答复，被拒绝的为空', en: 'Outcome: answered in part; what is denied is null' },
  refused: { zh: '结论：拒绝整个操作', en: 'Outcome: refused as a whole' },
  verifies: { zh: '核验次数', en: 'verifications' },
  allowed: { zh: '允许', en: 'allowed' },
  masked: { zh: '脱敏', en: 'masked' },
  denied: { zh: '拒绝', en: 'denied' },
  step: { zh: '第 {n} 步', en: 'step {n}' },
  grant: { zh: '授权', en: 'grant' },
  rows: { zh: '记录', en: 'rows' },
  user: { zh: '告知使用者', en: 'to the user' },
  owner: { zh: '告知数源部门', en: 'to the owner' },
  auditor: { zh: '告知审计员', en: 'to the auditor' },
} as const;

/** A foresight as lines for the terminal: the outcome first, then each use with its reason. */
export function foresightText(
  foresight: Foresight,
  { asking, inForce }: Pick<AccountView, 'asking' | 'inForce'>,
  language: Language,
): string {
  const say = (text: keyof typeof TEXTS) => TEXTS[text][language];
  const { lacks, uses, refusedFor, verifications } = foresight;
  const { principal, purpose, application } = asking;
  const isDenied = uses.some(({ permission }) => permission.kind === 'denied');
  const refused = refusedFor !== undefined || lacks.length > 0;

  const words = (reason: DenialReason, indent: string) =>
    (['user', 'owner', 'auditor'] as const).map((to) => `${indent}${say(to)}: ${reasons[reason][to][language]}`);
  const verdict = (permission: Permission): readonly string[] => {
    if (permission.kind === 'denied') {
      const { reason } = permission;
      return [
        `${say('denied')} · ${say('step').replace('{n}', String(stepOfReason[reason]))} · ${reason}`,
        ...words(reason, '    '),
      ];
    }
    const { mask, grant, rows } = permission;
    const told = [
      mask === undefined ? say('allowed') : `${say('masked')} · ${maskText(mask)[language]}`,
      ...(grant === undefined ? [] : [`${say('grant')} ${grant}`]),
      ...(rows === undefined ? [] : [`${say('rows')}: ${rowRuleText(rows, principal)[language]}`]),
    ];
    return [told.join(' · ')];
  };
  const names = uses.map(({ coordinate: { type, field, verb } }) => `${verb} ${type}.${field}`);
  const width = Math.max(0, ...names.map(({ length }) => length));
  const lines = uses.flatMap(({ permission }, index) => {
    const [first, ...rest] = verdict(permission);
    return [`  ${names[index]!.padEnd(width)}  ${first!}`, ...rest];
  });
  return [
    [
      `${say('account')} ${principal.account}`,
      `${say('post')} ${principal.post || say('none')}`,
      `${say('purpose')} ${purpose ?? say('none')}`,
      `${say('application')} ${application}`,
      policyText(inForce, language),
    ].join(' · '),
    '',
    lacks.length === 0 ? say('valid') : say('invalid'),
    ...lacks.map((message) => `  ${message}`),
    say(refused ? 'refused' : isDenied ? 'inPart' : 'answered'),
    ...(refusedFor === undefined ? [] : words(refusedFor, '  ')),
    ...(verifications === 0 ? [] : [`${say('verifies')}: ${verifications}`]),
    '',
    ...lines,
    '',
  ].join('\n');
}
