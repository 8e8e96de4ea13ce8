/** Where hubs listen for new epochs (`NOTIFY`). */
export const POLICY_CHANNEL = 'heyi_policy';
