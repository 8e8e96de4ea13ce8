import { type DemoTarget, withTarget } from './demo-target.ts';
import { type DemoEdition, demoVersion, findMarker, findRelations } from './marker.ts';
import { readTableScript } from './table-script.ts';

/**
 * Whether the target already holds a complete demo data set of this scale, time and version. False for an empty database
 * and for one that is not the demo's.
 */
export async function isSeeded(target: DemoTarget, { scale, now }: DemoEdition): Promise<boolean> {
  const { names } = readTableScript(target.department);
  return withTarget(target, async (client) => {
    const marker = await findMarker(client, target.department);
    if (marker === undefined || !marker.complete || marker.version !== demoVersion) return false;
    if (marker.scale !== scale || marker.now.getTime() !== now.getTime()) return false;
    return (await findRelations(client, names)).length === names.length;
  });
}
