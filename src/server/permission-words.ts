import type { Language } from '../errors/language.ts';
import { maskText } from '../permissions/mask-text.ts';
import type { Permission } from '../permissions/permission-on.ts';
import type { Principal } from '../permissions/principal.ts';
import { reasons } from '../permissions/reasons.ts';
import { rowRuleText } from '../permissions/row-rule-text.ts';

/** A permission as the schema's `Permission` tells it. */
export interface PermissionWords {
  readonly allowed: boolean;
  readonly mask?: string | undefined;
  readonly rows?: string | undefined;
  readonly grant?: string | undefined;
  readonly reason?: { readonly user: string; readonly owner: string; readonly auditor: string };
}

export function permissionWords(permission: Permission, principal: Principal, language: Language): PermissionWords {
  if (permission.kind === 'denied') {
    const { user, owner, auditor } = reasons[permission.reason];
    return { allowed: false, reason: { user: user[language], owner: owner[language], auditor: auditor[language] } };
  }
  const { mask, rows, grant } = permission;
  return {
    allowed: true,
    mask: mask && maskText(mask)[language],
    rows: rows && rowRuleText(rows, principal)[language],
    grant,
  };
}
