import type { Composition } from '../compose/compose.ts';
import type { Mapping } from '../permissions/policy/policy-file.ts';
import { oneOf } from '../permissions/policy/policy-context.ts';
import type { Command, Figure } from './catalogue.ts';
import { takeFigure, type GivenFigure } from './take-figure.ts';

/** 指挥调度: of which type orders are, which of them are open, overdue, whistled and answered, and what tells them apart. */
export function takeCommand(mapping: Mapping, composition: Composition): Command | undefined {
  const whole = takeFigure(mapping, composition, undefined);
  const part = (name: string, above: GivenFigure): GivenFigure => {
    const of = mapping.takeMapping(name);
    if (of === undefined) {
      mapping.report(mapping.line, `"${name}" is missing`, `write ${name}: { where: { … } }`);
      return { figure: undefined, given: undefined };
    }
    const taken = takeFigure(of, composition, above);
    of.end();
    return taken;
  };
  const ofNow = { ...whole, given: whole.given && { ...whole.given, date: undefined } };
  const [open, overdue] = [part('open', ofNow), part('overdue', ofNow)];
  const whistled = part('whistled', whole);
  const responded = part('responded', whistled);

  const fields = composition.model.types.get(whole.figure?.type ?? '')?.fields;
  const field = (name: string, isFit: (scalar: string) => boolean): string => {
    const text = mapping.takeRequiredText(name, `name the field`) ?? '';
    const fit = [...(fields?.values() ?? [])].filter((each) => each.kind === 'column' && isFit(each.scalar));
    if (fields !== undefined && text !== '' && !fit.some((each) => each.name === text))
      mapping.report(mapping.lineOf(name), `"${text}" will not do`, oneOf(fit.map((each) => each.name)));
    return text;
  };
  const isEnum = (scalar: string) => scalar === 'Enum';
  const isNumber = (scalar: string) => scalar === 'Int' || scalar === 'Float';
  const told = {
    unit: field('unit', isEnum),
    holder: field('holder', isEnum),
    responseMinutes: field('responseMinutes', isNumber),
    handlingHours: field('handlingHours', isNumber),
  };
  mapping.end();
  const raised = whole.figure;
  if (raised !== undefined && raised.date?.counts !== 'within')
    mapping.report(mapping.line, 'nothing says when an order was raised', 'write within: and the field with the day');
  const figures = [raised, open.figure, overdue.figure, whistled.figure, responded.figure];
  if (figures.some((figure) => figure === undefined)) return undefined;
  const [raisedOf, openOf, overdueOf, whistledOf, respondedOf] = figures as [Figure, Figure, Figure, Figure, Figure];
  return {
    type: raisedOf.type,
    raised: raisedOf,
    open: openOf,
    overdue: overdueOf,
    whistled: whistledOf,
    responded: respondedOf,
    ...told,
  };
}
