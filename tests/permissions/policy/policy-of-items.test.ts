import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { itemsOf } from '../../../src/permissions/policy/items/items-of.ts';
import { textsOf } from '../../../src/permissions/policy/items/texts-of.ts';
import { parsePolicy, policyOfItems, readTexts } from '../../../src/permissions/policy/read-policy.ts';
import { composeFolder } from '../../../src/server/compose-folder.ts';

const composition = composeFolder(join(packageRoot, 'schema'));

describe('a policy of items', () => {
  it.each(['policy', 'tests/permissions/leak-classes/policy'])('is that of their texts: %s', (folder) => {
    const items = itemsOf(readTexts(join(packageRoot, folder)));
    const policy = policyOfItems(items, composition);
    expect(policy).toEqual(parsePolicy(textsOf(items), composition));
    expect(policy.digest).toBe(parsePolicy(readTexts(join(packageRoot, folder)), composition).digest);
  });

  it('is refused with the lines of their texts', () => {
    const items = itemsOf(readTexts(join(packageRoot, 'policy')));
    const wrong = {
      file: 'posts.yaml',
      section: 'posts',
      key: 'zz',
      body: { zh: '无', en: 7, purposes: ['无此用途'] },
    };
    const stray = { file: 'stray.yaml', section: 'posts', key: 'x', body: null };
    for (const more of [[wrong], [stray], [wrong, stray]]) {
      const messages = [
        () => policyOfItems([...items, ...more], composition),
        () => parsePolicy(textsOf([...items, ...more]), composition),
      ].map((read) => {
        try {
          read();
          return 'it is a policy';
        } catch (error) {
          return (error as Error).message;
        }
      });
      expect(messages[0]).toMatch(/problem\(s\)/);
      expect(messages[0]).toBe(messages[1]);
    }
  });
});
