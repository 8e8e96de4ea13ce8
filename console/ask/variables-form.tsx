import { Button, Empty, Form, Input } from 'antd';
import { Kind, parse, print, type VariableDefinitionNode } from 'graphql';
import { useText } from '../language.tsx';

interface VariablesFormProps {
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
  readonly onFilled: (variables: string) => void;
}

/** The variables that a question declares, one field each; what is left empty is not sent. */
export function VariablesForm({ query, variables, onFilled }: VariablesFormProps) {
  const text = useText();
  const declared = variablesOf(query);
  if (declared === undefined)
    return <Empty description={text('查询尚不能读取，请先改正语法。', 'The question cannot be read yet.')} />;
  if (declared.length === 0) return <Empty description={text('此查询没有变量。', 'This question has no variables.')} />;
  const held = objectOf(variables);
  const initial = Object.fromEntries(
    Object.entries(held).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return (
    <Form<Record<string, string>>
      layout="vertical"
      initialValues={initial}
      onFinish={(given) => {
        const filled = Object.entries(given).filter(([, value]) => (value as string | undefined)?.trim());
        onFilled(JSON.stringify(Object.fromEntries(filled.map(([name, value]) => [name, valueOf(value)])), null, 2));
      }}
    >
      {declared.map(({ variable, type }) => (
        <Form.Item
          key={variable.name.value}
          name={variable.name.value}
          label={`${variable.name.value}（${print(type)}）`}
          required={type.kind === Kind.NON_NULL_TYPE}
        >
          <Input />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit">
        {text('填入', 'Fill in')}
      </Button>
    </Form>
  );
}

function variablesOf(query: string): readonly VariableDefinitionNode[] | undefined {
  try {
    return parse(query).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
    );
  } catch {
    return undefined;
  }
}

function objectOf(json: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** Objects, lists and words of JSON as such; a number stays a text where it may be a code, which begins with or has many digits. */
function valueOf(given: string): unknown {
  const trimmed = given.trim();
  if (/^[[{]/.test(trimmed) || /^(true|false|null|\d{1,3})$/.test(trimmed)) {
    try {
      return JSON.parse(trimmed);
    } catch {
      return trimmed;
    }
  }
  return trimmed;
}
