import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { codeOfExport, exportAs } from '../../server/export/export-as.ts';
import { tapWire } from '../../server/wire-tap.ts';
import type { HubUnderTest } from '../../server/hub-under-test.ts';
import { startLeakHub } from './leak-hub.ts';

/** May read names and telephones under masks, and export names alone. */
const ACCOUNT = 'center-county';
const LIMITS = { HEYI_MAX_EXPORT_ROWS: '1000000' };

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startLeakHub({ environment: LIMITS });
});
afterAll(() => hub.stop());

describe('25. history, export and log as side doors', () => {
  it('an export has the rows that a question has, and shows of each value what it shows', async () => {
    const { data } = await hub.ask('{ people(first: 5000) { totalCount nodes { id name } } }', { account: ACCOUNT });
    const { totalCount, nodes } = (data as { people: { totalCount: number; nodes: { id: string; name: string }[] } })
      .people;
    const { text } = await exportAs(hub, ACCOUNT, '{ people { nodes { id name } } }');
    // A sealed id may begin as a formula does.
    const lines = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.replace(/^'-/, '-'));
    expect(lines).toHaveLength(totalCount);
    expect(lines.slice(0, nodes.length)).toEqual(nodes.map(({ id, name }) => `${id},${name}`));
    expect(lines.every((line) => /^[^,]+,.\*+$/u.test(line))).toBe(true);
  });

  it('what may be read and not exported is told by no row, and no department is asked', async () => {
    const tap = await tapWire(inject('readerUrls').police!);
    const tapped = await startLeakHub({ urls: { police: tap.url }, environment: LIMITS });
    onTestFinished(() => tapped.stop());
    tap.takeStatements();
    for (const query of [
      '{ people { nodes { id name phone } } }',
      '{ people { nodes { name: phone } } }',
      '{ people { nodes { ...P } } } fragment P on Person { name phone }',
      'query ($no: Boolean = false) { people { nodes { name phone @include(if: $no) } } }',
    ]) {
      const answer = await exportAs(tapped, ACCOUNT, query);
      expect(['EXPORT_FORBIDDEN', 'EXPORT_INVALID']).toContain(codeOfExport(answer)[1]);
      expect(answer.errors.map(({ message }) => message).join()).not.toMatch(/\*|\d{3}/);
    }
    expect(tap.takeStatements()).toBe(0);
  });

  it('a field that is hidden is told of as one that there is not', async () => {
    const told = async (name: string) => (await exportAs(hub, ACCOUNT, `{ people { nodes { ${name} } } }`)).text;
    expect(await told('address')).toEqual((await told('addresz')).replaceAll('addresz', 'address'));
  });
});
