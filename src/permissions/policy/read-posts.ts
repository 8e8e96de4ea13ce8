import { duties, type Duty } from '../duty.ts';
import { oneOf } from './policy-context.ts';
import type { Post } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { takeKnown } from './take-aim.ts';

/** `posts.yaml`: the posts, and what those in them may state as their purpose. */
export function readPosts(root: Mapping, purposesByName: ReadonlyMap<string, unknown>): ReadonlyMap<string, Post> {
  const posts = root.takeNamed('posts').map(([name, mapping]): Post => {
    const title = takeTitle(mapping);
    const purposes = takeKnown(mapping, 'purposes', purposesByName);
    const explains = mapping.takeFlag('explains');
    const duty = takeDuty(mapping);
    mapping.end();
    if (purposes === undefined || mapping.takeTexts('purposes').length === 0)
      mapping.report(
        mapping.line,
        'the post has no purpose, so that nobody in it could ask anything',
        'write purposes: [...]',
      );
    return { name, title, purposes: purposes ?? [], explains, duty };
  });
  return new Map(posts.map((post) => [post.name, post]));
}

function takeDuty(mapping: Mapping): Duty | undefined {
  const text = mapping.takeText('duty');
  const duty = duties.find((known) => known === text);
  if (text !== undefined && duty === undefined)
    mapping.report(mapping.lineOf('duty'), `"${text}" is no duty`, oneOf(duties));
  return duty;
}

/** `zh` and `en`, both required. */
export function takeTitle(mapping: Mapping): { readonly zh: string; readonly en: string } {
  return { zh: mapping.takeRequiredText('zh') ?? '', en: mapping.takeRequiredText('en') ?? '' };
}
