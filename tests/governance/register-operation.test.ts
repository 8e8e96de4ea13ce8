import { describe, expect, it } from 'vitest';
import type { Register, Sign } from '../../src/governance/catalogue.ts';
import { registered, signField, signsIn, type FoundSign } from '../../src/governance/register-operation.ts';

const sign = (type: string, weight = 1, more: Partial<Sign> = {}): Sign => ({
  title: { zh: type, en: type },
  type,
  root: `${type.toLowerCase()}s`,
  key: 'id',
  link: { field: 'person', key: 'id' },
  number: 'number',
  area: 'area',
  at: 'receivedAt',
  where: undefined,
  weight,
  ...more,
});
const [petition, lawsuit, event] = [sign('Petition', 2), sign('Case', 3), sign('Event')];
const register: Register = {
  id: 'people',
  title: { zh: '', en: '' },
  about: 'Person',
  signs: [petition, lawsuit, event],
};
const departmentOf = (type: string) => ({ Petition: 'petition', Case: 'court', Event: 'petition' })[type]!;
const found = (of: Sign, subject: string, record: string, at = '2023-01-01'): FoundSign => ({
  sign: of,
  subject,
  record,
  number: null,
  at,
});
const subjects = (signs: readonly FoundSign[]) =>
  registered(register, signs, departmentOf).map(({ subject }) => subject);

describe('who is registered', () => {
  it('is of two departments, not of two signs of one', () => {
    expect(subjects([found(petition, 'a', '1'), found(lawsuit, 'a', '2')])).toEqual(['a']);
    expect(subjects([found(petition, 'b', '1'), found(event, 'b', '2')])).toEqual([]);
    expect(subjects([found(petition, 'c', '1'), found(lawsuit, 'd', '2')])).toEqual([]);
  });

  it('scores each kind of sign once, and has every record as a reason, the heaviest and then the latest first', () => {
    const [risk] = registered(
      register,
      [
        found(petition, 'a', '1', '2023-01-01'),
        found(petition, 'a', '2', '2023-05-01'),
        found(lawsuit, 'a', '3', '2022-01-01'),
      ],
      departmentOf,
    );
    expect(risk).toMatchObject({ score: 5, departments: ['court', 'petition'] });
    expect(risk!.reasons.map(({ record }) => record)).toEqual(['3', '2', '1']);
  });

  it('stands by score, then by the latest, then by name', () => {
    const both = (subject: string, at: string) => [
      found(petition, subject, `p${subject}`, at),
      found(lawsuit, subject, `c${subject}`, at),
    ];
    expect(
      subjects([
        ...both('old', '2022-01-01'),
        ...both('b', '2023-01-01'),
        ...both('a', '2023-01-01'),
        found(event, 'old', 'e', '2021-01-01'),
      ]),
    ).toEqual(['old', 'a', 'b']);
  });
});

describe('signs in an answer', () => {
  it('are rows that link to somebody', () => {
    const list = {
      pageInfo: { hasNextPage: false },
      nodes: [
        { id: '1', number: 'n', receivedAt: '2023-01-01', person: { id: 'x' } },
        { id: '2', number: 'm', receivedAt: '2023-01-02', person: null },
      ],
    };
    expect(signsIn(list, petition)).toEqual({ all: true, found: [{ ...found(petition, 'x', '1'), number: 'n' }] });
    expect(signsIn({ ...list, pageInfo: { hasNextPage: true } }, petition)!.all).toBe(false);
  });

  it('are not known where the list did not come', () => {
    expect(signsIn(null, petition)).toBeUndefined();
  });
});

it('a sign is listed by its area, condition and day, the latest first', () => {
  expect(signField(sign('Petition', 1, { where: '{status: {eq: OPEN}}' }), 10)).toBe(
    'petitions(where: {area: {within: $area}, and: [{status: {eq: OPEN}}]}, orderBy: [{receivedAt: DESC}], first: 10) { pageInfo { hasNextPage } nodes { id receivedAt number person { id } } }',
  );
});
