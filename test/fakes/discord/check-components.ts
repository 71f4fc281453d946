import { countProblem, lengthProblem, type Problem, problem, repeated } from './problems.ts';
import type { Json } from './world.ts';

/** Types of components, as the platform numbers them. */
export const COMPONENT = {
  row: 1,
  button: 2,
  select: 3,
  input: 4,
  text: 10,
  label: 18,
  file: 19,
  checkbox: 23,
};
const LINK_STYLE = 5;
const MAX_ROWS = 5;
const MAX_BUTTONS = 5;

/** Rows of buttons and selects under a message. */
export function componentProblems(components: unknown): readonly Problem[] {
  if (components === undefined || components === null) return [];
  if (!Array.isArray(components)) return [problem('components', 'Must be a list.')];
  const rows = components as Json[];
  return [
    ...countProblem('components', rows, 0, MAX_ROWS),
    ...rows.flatMap((row, at) => rowProblems(`components.${at}`, row)),
    ...repeated(customIds(rows)).map((id) =>
      problem('components', `Component custom id cannot be duplicated: ${id}`),
    ),
  ];
}

function rowProblems(path: string, row: Json): readonly Problem[] {
  if (row.type !== COMPONENT.row) return [problem(`${path}.type`, 'Must be an action row.')];
  const inside = (row.components ?? []) as Json[];
  if (inside.some(({ type }) => type === COMPONENT.select)) {
    return [
      ...countProblem(`${path}.components`, inside, 1, 1),
      ...selectProblems(`${path}.components.0`, inside[0] ?? {}),
    ];
  }
  return [
    ...countProblem(`${path}.components`, inside, 1, MAX_BUTTONS),
    ...inside.flatMap((button, at) => buttonProblems(`${path}.components.${at}`, button)),
  ];
}

function buttonProblems(path: string, button: Json): readonly Problem[] {
  if (button.type !== COMPONENT.button) return [problem(`${path}.type`, 'Must be a button.')];
  const link = button.style === LINK_STYLE;
  return [
    ...lengthProblem(`${path}.label`, button.label, button.emoji === undefined ? 1 : 0, 80),
    ...(link
      ? lengthProblem(`${path}.url`, button.url, 1, 512)
      : lengthProblem(`${path}.custom_id`, button.custom_id, 1, 100)),
    ...([1, 2, 3, 4, 5].includes(Number(button.style)) ? [] : [problem(`${path}.style`, 'Unknown style.')]),
  ];
}

/** A select, in a row or in a label of a modal. */
export function selectProblems(path: string, select: Json): readonly Problem[] {
  const options = (select.options ?? []) as Json[];
  const max = Number(select.max_values ?? 1);
  return [
    ...lengthProblem(`${path}.custom_id`, select.custom_id, 1, 100),
    ...lengthProblem(`${path}.placeholder`, select.placeholder, 0, 150),
    ...countProblem(`${path}.options`, options, 1, 25),
    ...options.flatMap((option, at) => [
      ...lengthProblem(`${path}.options.${at}.label`, option.label, 1, 100),
      ...lengthProblem(`${path}.options.${at}.value`, option.value, 1, 100),
      ...lengthProblem(`${path}.options.${at}.description`, option.description, 0, 100),
    ]),
    ...repeated(options.map(({ value }) => String(value))).map((value) =>
      problem(`${path}.options`, `Repeated value: ${value}`),
    ),
    ...(options.filter((option) => option.default === true).length > max
      ? [problem(path, 'Too many defaults.')]
      : []),
  ];
}

function customIds(rows: readonly Json[]): readonly string[] {
  return rows
    .flatMap(({ components }) => (components ?? []) as Json[])
    .flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
}
