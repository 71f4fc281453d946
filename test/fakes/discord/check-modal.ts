import { COMPONENT, selectProblems } from './check-components.ts';
import { countProblem, lengthProblem, type Problem, problem, refuseProblems, repeated } from './problems.ts';
import type { Json } from './world.ts';

const MAX_INPUT = 4000;

/** @throws Refusal 50035 for what the platform refuses of a form */
export function checkModal(modal: Json): void {
  const components = (modal.components ?? []) as Json[];
  const ids = components
    .flatMap(({ component }) => (component as Json | undefined)?.custom_id ?? [])
    .map(String);
  refuseProblems([
    ...lengthProblem('data.title', modal.title, 1, 45),
    ...lengthProblem('data.custom_id', modal.custom_id, 1, 100),
    ...countProblem('data.components', components, 1, 5),
    ...components.flatMap((component, at) => topProblems(`data.components.${at}`, component)),
    ...repeated(ids).map((id) =>
      problem('data.components', `Component custom id cannot be duplicated: ${id}`),
    ),
  ]);
}

function topProblems(path: string, top: Json): readonly Problem[] {
  if (top.type === COMPONENT.text) return lengthProblem(`${path}.content`, top.content, 1, 4000);
  if (top.type !== COMPONENT.label) return [problem(`${path}.type`, 'Must be a label or a text.')];
  return [
    ...lengthProblem(`${path}.label`, top.label, 1, 45),
    ...lengthProblem(`${path}.description`, top.description, 0, 100),
    ...insideProblems(`${path}.component`, (top.component ?? {}) as Json),
  ];
}

function insideProblems(path: string, inside: Json): readonly Problem[] {
  if (inside.type === COMPONENT.input) return inputProblems(path, inside);
  if (inside.type === COMPONENT.select) return selectProblems(path, inside);
  if (inside.type === COMPONENT.file || inside.type === COMPONENT.checkbox)
    return lengthProblem(`${path}.custom_id`, inside.custom_id, 1, 100);
  return [problem(`${path}.type`, 'This component does not go into a label.')];
}

function inputProblems(path: string, input: Json): readonly Problem[] {
  const max = Number(input.max_length ?? MAX_INPUT);
  const min = Number(input.min_length ?? 0);
  return [
    ...lengthProblem(`${path}.custom_id`, input.custom_id, 1, 100),
    ...lengthProblem(`${path}.placeholder`, input.placeholder, 0, 100),
    ...lengthProblem(`${path}.value`, input.value, 0, Math.min(max, MAX_INPUT)),
    ...(input.label === undefined
      ? []
      : [problem(`${path}.label`, 'The label is said by the label around it.')]),
    ...([1, 2].includes(Number(input.style)) ? [] : [problem(`${path}.style`, 'Unknown style.')]),
    ...(max >= 1 && max <= MAX_INPUT && min >= 0 && min <= max ? [] : [problem(path, 'Bad lengths.')]),
  ];
}
