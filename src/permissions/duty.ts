/**
 * 管理职责. What a post administers, which lets it read no department's data: a department's own policy; accounts and posts 系统管理;
 * guardrails and applications 安全管理; sharing between departments 主管; audit 审计. 三员分立: no account has two.
 */
export type Duty = (typeof duties)[number];

export const duties = ['department', 'accounts', 'platform', 'sharing', 'audit'] as const;
