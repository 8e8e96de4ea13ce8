import type { Composition } from '../compose/compose.ts';
import type { Problem } from '../errors/problem.ts';
import { Mapping, type PolicyFile } from '../permissions/policy/policy-file.ts';
import { takeTitle } from '../permissions/policy/read-posts.ts';
import { readYaml, type YamlNode } from '../permissions/policy/yaml-node.ts';
import type { Alarm, Catalogue, Command, Indicator, Register } from './catalogue.ts';
import { takeCommand } from './take-command.ts';
import { takeFigure } from './take-figure.ts';
import { takeRegister } from './take-register.ts';

/**
 * Files of indicators as data, checked against the composed schema; `texts` is by file name (`indicators.yaml`, `risks.yaml`, and whatever an
 * extension brings along). Every problem is added to `problems`, with its file and line; what has one is left out.
 */
export function readCatalogue(
  texts: ReadonlyMap<string, string>,
  composition: Composition,
  problems: Problem[],
): Catalogue {
  const indicators = new Map<string, Indicator>();
  const registers = new Map<string, Register>();
  let command: Command | undefined;
  for (const [name, text] of texts) {
    const node = readYaml(name, text, problems);
    if (node === undefined) continue;
    const file: PolicyFile = { name, problems };
    const root = new Mapping(file, node, undefined);
    const takeEach = <T>(section: string, into: Map<string, T>, take: (id: string, of: Mapping) => T | undefined) => {
      for (const [id, mapping] of root.takeNamed(section)) {
        mapping.place = id;
        const before = problems.length;
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
          mapping.report(mapping.line, `"${id}" is no name`, 'write small letters, digits and hyphens');
        if (into.has(id)) mapping.report(mapping.line, 'this name stands in another file', 'give it another name');
        const taken = take(id, mapping);
        if (taken !== undefined && problems.length === before) into.set(id, taken);
      }
    };
    takeEach('indicators', indicators, (id, mapping) => takeIndicator(id, mapping, composition));
    takeEach('registers', registers, (id, mapping) => takeRegister(id, mapping, composition));
    const commanded = root.takeMapping('command');
    if (commanded !== undefined) {
      commanded.place = 'command';
      if (command !== undefined)
        commanded.report(commanded.line, 'orders stand in another file already', 'keep one of the two');
      command = takeCommand(commanded, composition);
    }
    root.end();
  }
  return { indicators, command, registers };
}

function takeIndicator(id: string, mapping: Mapping, composition: Composition): Indicator | undefined {
  const title = takeTitle(mapping);
  const unit = mapping.takeMapping('unit');
  const unitTitle = unit === undefined ? { zh: '', en: '' } : takeTitle(unit);
  unit?.end();
  const better = takeDirection(mapping);
  const source = mapping.takeRequiredText('source', 'name the law or document that asks for it');
  const per = mapping.takeCount('per') ?? 1;
  const alarm = takeAlarm(mapping, better);

  // What an indicator says of its rows holds for both parts of a share.
  const [above, below] = [mapping.takeMapping('numerator'), mapping.takeMapping('denominator')];
  if ((above === undefined) !== (below === undefined))
    mapping.report(
      mapping.line,
      `a share needs both a numerator and a denominator`,
      'write the other one, {} for all rows; or neither, for a figure that is not a share',
    );
  const whole = takeFigure(mapping, composition, undefined);
  const numerator = above === undefined ? whole.figure : takeFigure(above, composition, whole).figure;
  const denominator = below && takeFigure(below, composition, whole).figure;
  above?.end();
  below?.end();
  mapping.end();
  if (above !== undefined && below !== undefined && whole.given === undefined)
    for (const part of [above, below])
      if (!part.names().includes('of'))
        part.report(part.line, '"of" is missing', 'say of which type it counts the rows, here or above for both');
  if (above === undefined && below === undefined && whole.given === undefined && !mapping.names().includes('of'))
    mapping.report(mapping.line, '"of" is missing', 'say of which type it counts the rows');
  if (numerator === undefined || source === undefined) return undefined;
  if (per !== 1 && denominator === undefined)
    mapping.report(mapping.lineOf('per'), 'only a share is multiplied', 'take "per" out, or write a denominator');
  return { id, title, unit: unitTitle, better, source, numerator, denominator, per, alarm };
}

function takeDirection(mapping: Mapping): Indicator['better'] {
  const text = mapping.takeRequiredText('better', 'write better: more, fewer or neither');
  if (text === 'more' || text === 'fewer') return text;
  if (text !== undefined && text !== 'neither')
    mapping.report(mapping.lineOf('better'), `"${text}" is no direction`, 'write better: more, fewer or neither');
  return undefined;
}

function takeAlarm(mapping: Mapping, better: Indicator['better']): Alarm | undefined {
  const alarm = mapping.takeMapping('alarm');
  if (alarm === undefined) return undefined;
  const number = (name: string): number | undefined => {
    const node: YamlNode | undefined = alarm.take(name);
    if (node === undefined) return undefined;
    if (node.kind === 'scalar' && typeof node.value === 'number') return node.value;
    alarm.report(node.line, `"${name}" is not a number`, `write ${name}: 10`);
    return undefined;
  };
  const read = { above: number('above'), below: number('below'), worseBy: number('worseBy') };
  alarm.end();
  if (alarm.names().length === 0)
    alarm.report(alarm.line, 'an alarm without a bound never rings', 'write above, below or worseBy; or take it out');
  if (read.worseBy !== undefined && better === undefined)
    alarm.report(alarm.lineOf('worseBy'), 'what has no better has no worse', 'write better: more or better: fewer');
  return read;
}
