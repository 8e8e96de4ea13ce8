import type { Bilingual } from '../departments/department.ts';

/** `schema/indicators.yaml` and `schema/risks.yaml`, read and checked against the composed schema: what is counted, and how. Plain data. */
export interface Catalogue {
  /** 指标. In the file's order. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** 指挥调度. What an order is, and how far it has come; undefined where the city has none. */
  readonly command: Command | undefined;
  /** 风险台账. What two or more departments have, by name. */
  readonly registers: ReadonlyMap<string, Register>;
}

/** 指标. A figure that is asked for under one name, for any area and period. */
export interface Indicator {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  /** Which way is better; undefined where neither is. */
  readonly better: 'more' | 'fewer' | undefined;
  /** 依据. The law or document that asks for it. */
  readonly source: string;
  /** What is told where nothing divides it: the value is this. */
  readonly numerator: Figure;
  /** What it is divided by; undefined for a figure that is not a share. */
  readonly denominator: Figure | undefined;
  /** What the quotient is multiplied by: 100 for per cent, 10000 for per ten thousand. */
  readonly per: number;
  /** 预警. When it is a risk; undefined where it never is. */
  readonly alarm: Alarm | undefined;
}

/** 预警线. Each bound by itself makes a risk. */
export interface Alarm {
  /** A value above (or below) it. */
  readonly above: number | undefined;
  readonly below: number | undefined;
  /** A change for the worse against the same period of last year, in per cent of what it was. */
  readonly worseBy: number | undefined;
}

/** What is counted of the rows of one type. */
export interface Figure {
  readonly type: string;
  /** The root field that counts the type's rows: `gridEventsAggregate`. */
  readonly root: string;
  /** The link to the area that a row counts for. */
  readonly area: string;
  /** The day that a row counts for; undefined where rows count as they are now. */
  readonly date: FigureDate | undefined;
  /** Conditions, each an object in the `where` language as GraphQL writes it: `{status: {eq: CLOSED}}`. */
  readonly where: readonly string[];
  readonly measure: FigureMeasure;
}

export interface FigureDate {
  readonly field: string;
  readonly scalar: 'Date' | 'DateTime';
  /** `within`: rows of the period. `until`: all rows up to its end. */
  readonly counts: 'within' | 'until';
}

export type FigureMeasure =
  { readonly kind: 'count' } | { readonly kind: 'countDistinct' | 'sum' | 'avg'; readonly field: string };

/** 工单. */
export interface Command {
  readonly type: string;
  /** Orders raised in the period. */
  readonly raised: Figure;
  /** Those that are not closed now, and of these the overdue. */
  readonly open: Figure;
  readonly overdue: Figure;
  /** 吹哨. Raised in the period by a community, and of these the answered. */
  readonly whistled: Figure;
  readonly responded: Figure;
  /** The fields by which orders are told apart: who handles one, and who holds it now. */
  readonly unit: string;
  readonly holder: string;
  /** The fields with what the response took, in minutes, and the handling, in hours. */
  readonly responseMinutes: string;
  readonly handlingHours: string;
}

/** 风险台账. Objects of a type of which two or more departments have a sign. */
export interface Register {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: string;
  readonly signs: readonly Sign[];
}

/** A row that makes what it links to a risk, and why. */
export interface Sign {
  readonly title: Bilingual;
  readonly type: string;
  /** The root field that lists the type's rows. */
  readonly root: string;
  readonly key: string;
  /** The link to what the register is about, and the key behind it; undefined where the row itself is. */
  readonly link: { readonly field: string; readonly key: string } | undefined;
  /** The field with a number that people know it by; undefined where it has none. */
  readonly number: string | undefined;
  readonly area: string;
  /** The day of the sign. */
  readonly at: string;
  readonly where: string | undefined;
  readonly weight: number;
}
