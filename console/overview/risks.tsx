import { Card, Tabs } from 'antd';
import { useLanguage } from '../language.tsx';
import type { Risk } from './figure.ts';
import { numberText } from './number-text.ts';
import { Register } from './register.tsx';

interface RisksProps {
  readonly area: string;
  readonly risks: readonly Risk[];
  readonly onOpen: (indicator: string) => void;
}

/** 风险防控. Indicators beyond their alarm, the worst first, and what two or more departments have a sign of. */
export function Risks({ area, risks, onOpen }: RisksProps) {
  const { language, text } = useLanguage();
  const ranked =
    risks.length === 0 ? (
      <p className="nothing">{text('没有超出预警线的指标。', 'No indicator is beyond its alarm.')}</p>
    ) : (
      <ol className="risk-list" tabIndex={0}>
        {risks.map(({ indicator, value, severity, reasons }) => (
          <li key={indicator.id}>
            <button type="button" onClick={() => onOpen(indicator.id)}>
              <strong>{indicator[language]}</strong> {numberText(value)} {indicator.unit}
              <span className="risk-severity">
                {text(`超出预警线 ${Math.round(severity * 100)}%`, `${Math.round(severity * 100)}% beyond its alarm`)}
              </span>
              <span className="risk-reasons">{reasons.join(text('；', '; '))}</span>
            </button>
          </li>
        ))}
      </ol>
    );
  return (
    <Card size="small" className="risk-card">
      <Tabs
        size="small"
        items={[
          { key: 'ranked', label: text(`风险防控 ${risks.length}`, `Risks ${risks.length}`), children: ranked },
          {
            key: 'disputes',
            label: text('纠纷台账', 'Disputes'),
            children: <Register area={area} register="disputes" />,
          },
          { key: 'people', label: text('人员台账', 'People'), children: <Register area={area} register="people" /> },
        ]}
      />
    </Card>
  );
}
