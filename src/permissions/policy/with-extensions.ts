import { policyInvalid } from '../../errors/policy-invalid.ts';
import type { Problem } from '../../errors/problem.ts';
import { itemsOf, itemsOfDocuments } from './items/items-of.ts';
import type { Json } from './items/policy-item.ts';
import { textsOf } from './items/texts-of.ts';
import type { PolicyTexts } from './read-policy.ts';
import { plainValue, readYaml } from './yaml-node.ts';

/**
 * A policy's files with what extensions add to them. An extension's text has the names of files of the policy at its top, and below each what
 * stands in such a file: what the department grants, and what requesters assign of it. Files that nothing is added to stay as they are, so
 * that a problem is still told with its line.
 *
 * @example
 * departments/health.yaml: { grants: [{ name: health-to-centres, … }] }
 * departments/grid.yaml: { assignments: [{ grant: health-to-centres, posts: [center-city] }] }
 *
 * @throws POLICY_INVALID where a text cannot be read, or has another form
 */
export function withExtensions(texts: PolicyTexts, extensions: PolicyTexts): PolicyTexts {
  const added = new Map<string, Json[]>();
  const problems: Problem[] = [];
  for (const [name, text] of extensions) {
    const node = readYaml(name, text, problems);
    if (node === undefined) continue;
    if (node.kind !== 'map') {
      const remedy = 'write departments/<name>.yaml: and below it what such a file says';
      problems.push({ file: name, wrong: 'names of files of the policy are expected at its top', remedy });
      continue;
    }
    for (const [file, { value }] of node.members)
      added.set(file, [...(added.get(file) ?? []), plainValue(value) as Json]);
  }
  if (problems.length > 0) throw policyInvalid(problems);
  const changed = [...added].flatMap(([file, bodies]) => {
    const text = texts.get(file);
    const held = text === undefined ? [] : itemsOf(new Map([[file, text]]));
    return [...textsOf([...held, ...bodies.flatMap((body) => itemsOfDocuments(new Map([[file, body]])))])];
  });
  return new Map([...texts, ...changed]);
}
