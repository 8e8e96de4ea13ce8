import { check } from './check.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { may } from './may.ts';
import { policy } from './policy.ts';
import { schema } from './schema.ts';
import { seed } from './seed.ts';
import { systems } from './systems.ts';
import { token } from './token.ts';

/** Each subcommand of `npx heyi`, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ check, explain, may, policy, schema, seed, systems, token }),
);
