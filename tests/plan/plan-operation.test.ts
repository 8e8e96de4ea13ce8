import { describe, expect, it } from 'vitest';
import { plan, reads, trips } from './planned.ts';

const sixDepartments = `incidents { nodes { id } } petitions { nodes { id } } courtCases { nodes { id } }
  mediations { nodes { id } } allowances { nodes { id } } gridEvents { nodes { id } }`;

describe('the columns of a step', () => {
  it('are those asked for and no others', () => {
    expect(reads(plan('{ incidents { nodes { number status } } }'))).toEqual(['police incidents list: number, status']);
  });

  it('stand there once each, however often and under whatever name they are asked for', () => {
    const query =
      '{ incidents { nodes { number no: number ...More } edges { node { number } } } } fragment More on Incident { number status }';
    expect(reads(plan(query))).toEqual(['police incidents list: number, status']);
  });

  it('are none where only the type is asked for', () => {
    expect(reads(plan('{ incidents { nodes { __typename } } }'))).toEqual(['police incidents list: ']);
  });

  it('bring the key only where something needs it', () => {
    const keyOf = (query: string) => {
      const [field] = plan(query).answer.fields;
      const [list] = field?.kind === 'connection' ? field.connection.fields : [];
      return list?.kind === 'nodes' ? list.node.key : 'no list of nodes';
    };
    expect(keyOf('{ people { nodes { name } } }')).toBeUndefined();
    expect(keyOf('{ people { nodes { name id } } }')).toBe(1);
    expect(keyOf('{ people { nodes { petitions { totalCount } name } } }')).toBe(0);
  });

  it('bring the column of a link, and not the key, for a link to one', () => {
    expect(reads(plan('{ petitions { nodes { area { name } } } }'))).toEqual([
      'petition petitions list: area_code',
      'civil-affairs areas lookup: name',
    ]);
  });

  it('name the scalar that says how a value is written', () => {
    const { read } = plan('{ allowances { nodes { id amount startsOn area { code } person { id } } } }').steps[0]!;
    expect(read).toHaveProperty('columns', [
      { name: 'id', scalar: 'IntegerId' },
      { name: 'amount', scalar: 'Float' },
      { name: 'starts_on', scalar: 'Date' },
      { name: 'area_code', scalar: 'AreaCode' },
      { name: 'recipient_id_number', scalar: 'ID' },
    ]);
  });
});

describe('steps', () => {
  it('have their place in the list as their id', () => {
    const { steps } = plan(`{ people { nodes { ${sixDepartments} area { parent { name } } } } areas { totalCount } }`);
    expect(steps.map(({ id }) => id)).toEqual(steps.map((_, index) => index));
    expect(steps.length).toBe(10);
  });

  it('say where in the answer they were first needed, by response names', () => {
    const { steps } = plan('{ some: people { nodes { theirs: petitions { nodes { from: area { name } } } } } }');
    expect(steps.map(({ path }) => path)).toEqual([['some'], ['some', 'theirs'], ['some', 'theirs', 'from']]);
  });

  it('take their keys from the column that links to them', () => {
    const { steps } = plan('{ petitions { nodes { number visits { nodes { visitors } } person { name } } } }');
    expect(steps.map(({ read }) => ('keys' in read ? read.keys : undefined))).toEqual([
      undefined,
      { kind: 'column', step: 0, index: 1 },
      { kind: 'column', step: 0, index: 2 },
    ]);
    expect(steps[0]!.read).toHaveProperty('columns', [
      { name: 'number', scalar: 'String' },
      { name: 'id', scalar: 'IntegerId' },
      { name: 'petitioner_id_number', scalar: 'ID' },
    ]);
  });
});

describe('round trips', () => {
  it('are one a department and hop', () => {
    expect(trips(plan(`{ people { nodes { name ${sixDepartments} } } }`))).toEqual([
      '1 police',
      '2 police after police',
      '2 petition after police',
      '2 court after police',
      '2 justice after police',
      '2 civil-affairs after police',
      '2 grid after police',
    ]);
  });

  it('all start at once when the key stands in the arguments', () => {
    const query = `query ($n: IdNumber!) { person(idNumber: $n) { name ${sixDepartments} } }`;
    const { roundTrips, steps } = plan(query, { n: '431398180001010010' });
    expect(roundTrips.map(({ department, hop, after }) => [department, hop, after])).toEqual(
      ['police', 'petition', 'court', 'justice', 'civil-affairs', 'grid'].map((department) => [department, 1, []]),
    );
    expect(roundTrips[0]!.steps.map((id) => steps[id]!.read.kind)).toEqual(['lookup', 'children']);
  });

  it('follow each other where each brings the keys of the next', () => {
    const query = '{ petitions { nodes { area { parent { parent { grids { nodes { name } } } } } } } }';
    expect(trips(plan(query))).toEqual([
      '1 petition',
      '2 civil-affairs after petition',
      '3 civil-affairs after civil-affairs',
      '4 grid after civil-affairs',
    ]);
  });

  it('are shared by two lists of one department', () => {
    const { roundTrips } = plan('{ petitions { totalCount nodes { id } } petitionVisits { nodes { id } } }');
    expect(roundTrips).toEqual([{ department: 'petition', hop: 1, steps: [0, 1, 2], after: [] }]);
  });

  it('are shared by two paths that come to one department in the same hop, and wait for both', () => {
    const query = '{ petitions { nodes { person { name } } } courtCases { nodes { person { name } } } }';
    const planned = plan(query);
    const shared = planned.roundTrips.filter(({ department }) => department === 'police');
    expect(shared).toHaveLength(1);
    expect(shared[0]!.steps.map((id) => planned.steps[id]!.path.join('.'))).toEqual([
      'petitions.person',
      'courtCases.person',
    ]);
    expect(new Set(shared[0]!.after.map((index) => planned.roundTrips[index]!.department))).toEqual(
      new Set(['petition', 'court']),
    );
  });

  it('stand behind those that they wait for', () => {
    const { roundTrips } = plan(`{ petitions { nodes { person { name area { name } } } }
      courtCases { nodes { person { name } } } mediations { nodes { person { name area { name } } } } }`);
    roundTrips.forEach(({ after }, index) => {
      for (const earlier of after) expect(earlier).toBeLessThan(index);
    });
  });

  it('are none for a question that no department answers', () => {
    const { steps, roundTrips } = plan('{ __typename me { account } }');
    expect([steps, roundTrips]).toEqual([[], []]);
  });
});

describe('a merged object', () => {
  it('reached by a relation asks the departments of its fields alone, not its anchor', () => {
    const query = '{ petitions { nodes { person { courtCases { nodes { number } } } } } }';
    expect(trips(plan(query))).toEqual(['1 petition', '2 court after petition']);
    expect(reads(plan(query))).toEqual([
      'petition petitions list: petitioner_id_number',
      'court cases children: number',
    ]);
  });

  it('reached by a relation needs nobody for its key', () => {
    expect(reads(plan('{ petitions { nodes { person { id } area { code } } } }'))).toEqual([
      'petition petitions list: petitioner_id_number, area_code',
    ]);
  });

  it('asks its anchor once for all that the anchor holds', () => {
    expect(reads(plan('{ petitions { nodes { person { name sex area { code } } } } }'))).toEqual([
      'petition petitions list: petitioner_id_number',
      'police residents lookup: name, sex, area_code',
    ]);
  });

  it('asked for by its key asks its anchor only for what the anchor holds', () => {
    expect(trips(plan('{ person(idNumber: "431398180001010010") { id petitions { totalCount } } }'))).toEqual([
      '1 petition',
    ]);
  });

  it('of a closed type is looked for in its anchor even when nothing of it is asked', () => {
    const { steps, answer } = plan('{ area(code: "4313") { code } }');
    expect(steps.map(({ department, read }) => [department, read.kind])).toEqual([['civil-affairs', 'lookup']]);
    expect(answer.fields[0]).toMatchObject({ kind: 'entity', existsIn: 0 });
  });
});

describe('a key given as an argument', () => {
  const keysOf = (query: string, variables = {}) => {
    const [field] = plan(query, variables).answer.fields;
    return field?.kind === 'entity' ? field.keys : undefined;
  };

  it('is opened where clients know it sealed, and taken as it is where they know it in the clear', () => {
    expect(keysOf('query ($i: ID) { person(id: $i) { name } }', { i: 'x' })).toEqual({
      kind: 'argument',
      argument: 'id',
      type: 'Person',
      scalar: 'ID',
      sealed: true,
      value: { kind: 'variable', path: ['i'] },
    });
    expect(keysOf('{ person(idNumber: "431398180001010010") { name } }')).toEqual({
      kind: 'argument',
      argument: 'idNumber',
      type: 'Person',
      scalar: 'ID',
      sealed: false,
      value: { kind: 'literal', value: '431398180001010010' },
    });
  });

  it.each([
    ['none', '{ person { name } }'],
    ['null', '{ person(id: null) { name } }'],
    ['an absent variable', 'query ($i: ID) { person(id: $i) { name } }'],
    ['two', '{ person(id: "x", idNumber: "431398180001010010") { name } }'],
  ])('names no object when it is %s', (_, query) => {
    expect(keysOf(query)).toMatchObject({ argument: 'id / idNumber', value: { kind: 'literal', value: undefined } });
  });
});

describe('the answer', () => {
  it('has the fields of a selection in the order asked, by response name', () => {
    const [field] = plan(
      `{ areas { nodes { b: name ...Rest a: name __typename } } } fragment Rest on Area { level b: name }`,
    ).answer.fields;
    const [list] = field?.kind === 'connection' ? field.connection.fields : [];
    expect(list?.kind === 'nodes' ? list.node.object : undefined).toEqual({
      type: 'Area',
      fields: [
        { kind: 'column', name: 'b', at: { of: 'row', index: 0 } },
        { kind: 'column', name: 'level', at: { of: 'row', index: 1 } },
        { kind: 'column', name: 'a', at: { of: 'row', index: 0 } },
        { kind: 'typename', name: '__typename', value: 'Area' },
      ],
    });
  });

  it('leaves out what @skip and @include leave out, and nothing is read for it', () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) { areas { nodes {
      name @include(if: $yes) level @include(if: $no) code @skip(if: $yes)
      ... @skip(if: $no) { parent { name } } ...Grids @include(if: $no) } } }
      fragment Grids on Area { grids { nodes { name } } }`;
    expect(reads(plan(query, { yes: true, no: false }))).toEqual([
      'civil-affairs areas list: name, parent_code',
      'civil-affairs areas lookup: name',
    ]);
    expect(reads(plan(query, { yes: false, no: true }))).toEqual([
      'civil-affairs areas list: level, code',
      'grid grids children: name',
    ]);
  });

  it('seals the key of a person and no other', () => {
    const [field] = plan('{ petitions { nodes { id person { id } area { code } } } }').answer.fields;
    const [list] = field?.kind === 'connection' ? field.connection.fields : [];
    expect(list?.kind === 'nodes' ? list.node.object.fields : undefined).toMatchObject([
      { kind: 'key', name: 'id', sealed: false },
      { kind: 'toOne', name: 'person', sealed: true, object: { fields: [{ kind: 'key', sealed: true }] } },
      { kind: 'toOne', name: 'area', sealed: false, object: { fields: [{ kind: 'key', sealed: false }] } },
    ]);
  });
});

describe('a denial', () => {
  const query =
    '{ me { account } mine: people { nodes { name petitions { nodes { id } } } } petition(id: "1") { id } __typename }';

  it('leaves no steps, so that no department can be asked', () => {
    const { steps, roundTrips } = plan(query, {}, { kind: 'deny', reason: 'no-grant', fingerprint: 'deny:no-grant' });
    expect([steps, roundTrips]).toEqual([[], []]);
  });

  it('names each forbidden root field, its owner and why', () => {
    const { refusals } = plan(query, {}, { kind: 'deny', reason: 'no-purpose', fingerprint: 'deny:no-purpose' });
    expect(refusals).toEqual([
      { path: ['mine'], coordinate: 'Query.people', owner: 'police', reason: 'no-purpose' },
      { path: ['petition'], coordinate: 'Query.petition', owner: 'petition', reason: 'no-purpose' },
    ]);
  });

  it('answers what it forbids with null, and leaves the hub its own fields', () => {
    const { answer } = plan(query, {}, { kind: 'deny', reason: 'no-grant', fingerprint: 'deny:no-grant' });
    expect(answer.fields).toEqual([
      { kind: 'hub', name: 'me' },
      { kind: 'refused', name: 'mine' },
      { kind: 'refused', name: 'petition' },
      { kind: 'typename', name: '__typename', value: 'Query' },
    ]);
  });

  it('is not what a permission looks like', () => {
    expect(plan(query).refusals).toEqual([]);
    expect(plan(query).steps.length).toBe(3);
  });
});

it('a plan is plain data: it survives JSON unchanged', () => {
  const query = `query Everything($w: IncidentWhere, $n: IdNumber!, $first: Int) {
    me { account }
    incidents(where: $w, orderBy: [{occurredAt: DESC}], first: $first, after: "x") {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id person { id name area { name } } } } }
    person(idNumber: $n) { ${sixDepartments} }
    petitions(where: {or: [{closedAt: {eq: null}}, {not: {area: {within: "4313"}}}]}, last: 2) { nodes { visits { totalCount } } } }`;
  const planned = plan(query, { w: { area: { within: '4313' } }, n: '431398180001010010', first: 3 });
  expect(planned.operation).toBe('Everything');
  expect(planned.steps.length).toBeGreaterThan(10);
  expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
});
