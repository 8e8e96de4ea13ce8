import type { Application } from './policy.ts';
import type { Mapping, PolicyFile } from './policy-file.ts';
import type { PolicyContext } from './policy-context.ts';
import { takeTitle } from './read-posts.ts';
import { takePermits } from './take-permits.ts';

/** `applications.yaml`: the applications, and what can be reached through each at most. */
export function readApplications(
  file: PolicyFile,
  root: Mapping,
  context: PolicyContext,
): ReadonlyMap<string, Application> {
  const applications = root.takeNamed('applications').map(([name, mapping]): Application => {
    const title = takeTitle(mapping);
    const ceiling = takePermits(file, mapping, 'ceiling', context, undefined);
    if (mapping.take('ceiling') === undefined)
      mapping.report(mapping.line, '"ceiling" is missing', 'write ceiling: and what may be reached through it at most');
    mapping.end();
    return { name, title, ceiling };
  });
  return new Map(applications.map((application) => [application.name, application]));
}
