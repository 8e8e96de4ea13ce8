import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { type AssessedUnit, listAssessedUnits, ZHUZHOU } from './assessed-units.ts';

interface Item {
  readonly kind: 'TASK' | 'LIST' | 'REQUIREMENT' | 'TARGET';
  readonly title: string;
  /** Position of the item above it. */
  readonly parent: number | null;
  readonly unit: AssessedUnit | null;
  readonly target: number | null;
  readonly areaCode: string;
}

/** 三年行动方案 of Zhuzhou (Z15): 19 tasks, 47 lists, 94 requirements. */
const TASKS = 19;
const LISTS = 47;
const REQUIREMENTS = 94;
const LOUDI = '431300000000';
/** What Loudi wanted of its towns by the end of 2023 (L12). */
const targets = [
  { title: '创建示范乡镇综治中心', target: 0.2 },
  { title: '创建合格乡镇综治中心', target: 1 },
] as const;
const taskTitles = [
  '政治引领',
  '法治保障',
  '德治教化',
  '自治强基',
  '智治支撑',
  '社会治安防控',
  '矛盾纠纷化解',
  '公共安全监管',
  '网络安全治理',
  '政治安全维护',
  '综治中心建设',
  '网格化管理',
  '重点人群服务',
  '未成年人保护',
  '社会组织培育',
  '平安单位创建',
  '心理服务体系',
  '考核督导',
  '宣传发动',
] as const;
const LATE_SHARE = 0.08;
const UNDONE_SHARE = 0.05;
const DAY = 86_400;
const YEARS = [2021, 2022, 2023] as const;

export function assessmentTables(world: DemoWorld): readonly DemoTable[] {
  const units = listAssessedUnits(world);
  return [unitTable(units), itemTable(world, units), assessmentTable(world, units)];
}

function unitTable(units: readonly AssessedUnit[]): DemoTable {
  return {
    table: 'assessed_units',
    columns: ['id', 'name', 'kind', 'area_code'],
    count: units.length,
    *rows() {
      for (const { id, name, kind, areaCode } of units) yield [id, name, kind, areaCode];
    },
  };
}

function itemsOf(units: readonly AssessedUnit[]): Item[] {
  const departments = units.filter(({ kind }) => kind === 'DEPARTMENT');
  const areaCode = ZHUZHOU.padEnd(12, '0');
  const all: Item[] = [];
  const tasks = taskTitles.map((title, place) =>
    all.push({ kind: 'TASK', title, parent: null, unit: departments[place]!, target: null, areaCode }),
  );
  const lists = Array.from({ length: LISTS }, (_, n) => {
    const parent = tasks[n % TASKS]!;
    const title = `${taskTitles[n % TASKS]!}工作清单第${String(Math.floor(n / TASKS) + 1)}项`;
    return all.push({
      kind: 'LIST',
      title,
      parent,
      unit: departments[n % departments.length]!,
      target: null,
      areaCode,
    });
  });
  for (let n = 0; n < REQUIREMENTS; n += 1) {
    const parent = lists[n % LISTS]!;
    const title = `${all[parent - 1]!.title}：基本要求${String(Math.floor(n / LISTS) + 1)}`;
    all.push({
      kind: 'REQUIREMENT',
      title,
      parent,
      unit: departments[n % departments.length]!,
      target: null,
      areaCode,
    });
  }
  for (const { title, target } of targets)
    all.push({ kind: 'TARGET', title, parent: null, unit: null, target, areaCode: LOUDI });
  return all;
}

/** 任务、清单、基本要求、目标: one table, with a kind. */
function itemTable(world: DemoWorld, units: readonly AssessedUnit[]): DemoTable {
  const items = itemsOf(units);
  return {
    table: 'assessment_items',
    columns: ['id', 'kind', 'title', 'target', 'due_on', 'completed_on', 'late', 'parent_id', 'unit_id', 'area_code'],
    count: items.length,
    *rows() {
      const random = new Random(world.seed, 'assessment-items');
      const [first, last] = [startOfDate('2021-03-31') / DAY, startOfDate('2022-12-31') / DAY];
      const { today } = world.clock;
      for (const [place, { kind, title, parent, unit, target, areaCode }] of items.entries()) {
        random.at(place);
        const due = kind === 'TARGET' ? startOfDate('2023-12-31') / DAY : random.between(first, last);
        const undone = isMarked(place, items.length, UNDONE_SHARE);
        const isLate = isMarked(place, items.length, LATE_SHARE, 0.4);
        const completed = kind === 'TARGET' || undone ? null : isLate ? due + random.between(5, 60) : due - 10;
        const done = completed !== null && completed <= today ? completed : null;
        const late = kind !== 'TARGET' && (done ?? today) > due;
        yield [
          place + 1,
          kind,
          title,
          target,
          dateText(due),
          done === null ? null : dateText(done),
          late ? 't' : 'f',
          parent,
          unit?.id ?? null,
          areaCode,
        ];
      }
    },
  };
}

/** 平安建设考核: a score of each unit for each year that has ended by now, and its rank among its kind in its place. */
function assessmentTable(world: DemoWorld, units: readonly AssessedUnit[]): DemoTable {
  const years = YEARS.filter((year) => startOfDate(`${String(year)}-12-31`) <= world.clock.nowSecond);
  return {
    table: 'assessments',
    columns: ['id', 'year', 'score', 'rank', 'excellent', 'unit_id', 'area_code'],
    count: years.length * units.length,
    *rows() {
      const random = new Random(world.seed, 'assessments');
      let id = 0;
      for (const year of years) {
        const scored = units.map((unit) => ({
          unit,
          // Hundredths, so that equal scores are equal.
          score: random.at(unit.id * 10_000 + year).between(8200, 9950),
        }));
        for (const { unit, score } of scored) {
          const rivals = scored.filter((other) => other.unit.kind === unit.kind && other.unit.city === unit.city);
          const rank = 1 + rivals.filter((other) => other.score > score).length;
          id += 1;
          const excellent = rank <= Math.ceil(rivals.length * 0.2);
          yield [id, year, score / 100, rank, excellent ? 't' : 'f', unit.id, unit.areaCode];
        }
      }
    },
  };
}
