import { countProblem, lengthProblem, type Problem, problem, refuseProblems, repeated } from './problems.ts';
import type { Json } from './world.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const CHAT_INPUT = 1;
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
/** Names, descriptions and choices of one command together. */
const COMMAND_TOTAL = 8000;

/** @throws Refusal 50035 for what the platform refuses of an application's commands */
export function checkCommands(commands: readonly Json[]): void {
  const ofType = (type: number) => commands.filter((command) => (command.type ?? CHAT_INPUT) === type);
  const names = commands.map(({ type, name }) => `${type ?? CHAT_INPUT} ${name}`);
  refuseProblems([
    ...countProblem('commands', ofType(CHAT_INPUT), 0, 100),
    ...countProblem('commands', ofType(2), 0, 15),
    ...countProblem('commands', ofType(3), 0, 15),
    ...repeated(names).map((name) =>
      problem('commands', `Application command names must be unique: ${name}`),
    ),
    ...commands.flatMap((command, at) => commandProblems(String(at), command)),
  ]);
}

function commandProblems(path: string, command: Json): readonly Problem[] {
  if ((command.type ?? CHAT_INPUT) !== CHAT_INPUT) {
    return [
      ...lengthProblem(`${path}.name`, command.name, 1, 32),
      ...(command.description
        ? [problem(`${path}.description`, 'Context menu commands have no description.')]
        : []),
      ...(command.options === undefined
        ? []
        : [problem(`${path}.options`, 'Context menu commands have no options.')]),
    ];
  }
  const size = totalLength(command);
  return [
    ...namedProblems(path, command),
    ...optionsProblems(path, (command.options ?? []) as Json[]),
    ...(size > COMMAND_TOTAL ? [problem(path, `The command exceeds maximum size (${COMMAND_TOTAL}).`)] : []),
  ];
}

function namedProblems(
  path: string,
  { name, description, description_localizations: others }: Json,
): readonly Problem[] {
  const valid = typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
  return [
    ...(valid ? [] : [problem(`${path}.name`, `Command name is invalid: ${name}`)]),
    ...lengthProblem(`${path}.description`, description, 1, 100),
    ...Object.entries((others ?? {}) as Json).flatMap(([locale, text]) =>
      lengthProblem(`${path}.description_localizations.${locale}`, text, 1, 100),
    ),
  ];
}

function optionsProblems(path: string, options: readonly Json[]): readonly Problem[] {
  const firstOptional = options.findIndex(({ required, type }) => required !== true && Number(type) > GROUP);
  const late =
    firstOptional < 0 ? [] : options.slice(firstOptional).filter(({ required }) => required === true);
  return [
    ...countProblem(`${path}.options`, options, 0, 25),
    ...repeated(options.map(({ name }) => String(name))).map((name) =>
      problem(`${path}.options`, `Repeated option: ${name}`),
    ),
    ...late.map(({ name }) =>
      problem(`${path}.options`, `Required options must be placed before optional ones: ${name}`),
    ),
    ...options.flatMap((option, at) => optionProblems(`${path}.options.${at}`, option)),
  ];
}

function optionProblems(path: string, option: Json): readonly Problem[] {
  const choices = option.choices as Json[] | undefined;
  const nested = Number(option.type) === SUBCOMMAND || Number(option.type) === GROUP;
  return [
    ...namedProblems(path, option),
    ...(nested ? optionsProblems(path, (option.options ?? []) as Json[]) : []),
    ...(choices === undefined ? [] : choicesProblems(path, choices)),
    ...(choices !== undefined && option.autocomplete === true
      ? [problem(path, 'Choices and autocomplete exclude each other.')]
      : []),
    ...(Number(option.max_length ?? 1) <= 6000 ? [] : [problem(`${path}.max_length`, 'At most 6000.')]),
  ];
}

/** The choices of an option, or what an autocompletion offers. */
export function choicesProblems(path: string, choices: readonly Json[]): readonly Problem[] {
  return [
    ...countProblem(`${path}.choices`, choices, 0, 25),
    ...choices.flatMap(({ name, value }, at) => [
      ...lengthProblem(`${path}.choices.${at}.name`, name, 1, 100),
      ...lengthProblem(`${path}.choices.${at}.value`, value, 1, 100),
    ]),
  ];
}

function totalLength({ name, description, options, choices }: Json): number {
  const own = String(name).length + String(description ?? '').length;
  const values = ((choices ?? []) as Json[]).reduce(
    (sum, choice) => sum + String(choice.name).length + String(choice.value).length,
    0,
  );
  return ((options ?? []) as Json[]).reduce((sum, option) => sum + totalLength(option), own + values);
}
