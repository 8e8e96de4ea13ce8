import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/errors/problem.ts';
import { SchemaInvalidError } from '../../src/errors/schema-invalid-error.ts';

const whole = { file: 'departments/police.graphql', wrong: 'it is empty', remedy: 'write a type' };

describe('a problem as text', () => {
  it('says where, what and what to write', () => {
    expect(describeProblem({ ...whole, line: 7, coordinate: 'Incident.area' })).toBe(
      '  departments/police.graphql:7 Incident.area: it is empty\n      → write a type',
    );
  });

  it('leaves out what is not known of the place', () => {
    expect(describeProblem(whole)).toBe('  departments/police.graphql: it is empty\n      → write a type');
  });
});

it('counts all problems and tells them in one error', () => {
  const error = new SchemaInvalidError([whole, { ...whole, file: 'departments/court.graphql' }]);
  expect(error.code).toBe('SCHEMA_INVALID');
  expect(error.message).toContain('2 problem(s)');
  expect(error.message).toMatch(/police\.graphql(.|\n)*court\.graphql/);
});
