import type { OverviewQuery } from '../../src/generated/console-operations.ts';

type Center = NonNullable<OverviewQuery['center']>;

/** An indicator of an area, as the overview asks for it. */
export type Figure = NonNullable<Center['analysis']>[number];
export type Command = NonNullable<Center['command']>;
export type Risk = NonNullable<Center['risks']>[number];
