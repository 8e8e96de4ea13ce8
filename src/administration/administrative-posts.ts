/** 三员分立. The posts that administer, and what: nobody else changes anything of a policy. */
export const administrativePosts = {
  /** A department's own data administrator. */
  department: 'department-admin',
  /** 主管部门. */
  authority: 'authority',
  /** Accounts and posts. */
  system: 'system-admin',
  /** What stands above grants, purposes and applications. */
  security: 'security-admin',
  auditor: 'auditor',
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(administrativePosts));

export function isAdministrative(post: string): boolean {
  return NAMES.has(post);
}
