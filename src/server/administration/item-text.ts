import { policyInvalid } from '../../errors/policy-invalid.ts';
import type { Problem } from '../../errors/problem.ts';
import type { Json } from '../../permissions/policy/items/policy-item.ts';
import { plainValue, readYaml } from '../../permissions/policy/yaml-node.ts';

/**
 * What an administrator wrote for one item, as plain data. `place` is what a problem is told of.
 *
 * @throws POLICY_INVALID where it is no YAML; whether it is a policy is asked of the whole
 */
export function bodyOf(place: string, text: string): Json {
  const problems: Problem[] = [];
  const node = readYaml(place, text, problems);
  if (node === undefined) throw policyInvalid(problems);
  return plainValue(node) as Json;
}
