/** What is wrong with one value of a body, e.g. at "data.components.0.label". */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An answer that refuses, as the platform words it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new Refusal(404, 10004, 'Unknown Guild');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const invalidWebhookToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const closedPrivateMessages = () => new Refusal(403, 50007, 'Cannot send messages to this user');
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');

/** @throws Refusal 50035 when there is any problem */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of problems) nest(errors, path.split('.'), { code, message });
  throw new Refusal(400, 50035, 'Invalid Form Body', errors);
}

function nest(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], error: object): void {
  const inner = (target[key] ?? {}) as Record<string, unknown>;
  target[key] = inner;
  if (rest.length > 0) nest(inner, rest, error);
  else inner._errors = [...((inner._errors as object[] | undefined) ?? []), error];
}

/** One problem when a text is absent or outside of its lengths. */
export function lengthProblem(path: string, value: unknown, min: number, max: number): readonly Problem[] {
  if (value === undefined && min === 0) return [];
  const length = typeof value === 'string' ? [...value].length : -1;
  if (length >= min && length <= max) return [];
  const message = `Must be between ${min} and ${max} in length.`;
  return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message }];
}

/** One problem when a list holds too few or too many. */
export function countProblem(path: string, value: unknown, min: number, max: number): readonly Problem[] {
  const count = Array.isArray(value) ? value.length : 0;
  if (count >= min && count <= max) return [];
  return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${min} and ${max} in length.` }];
}

export function problem(path: string, message: string): Problem {
  return { path, code: 'BASE_TYPE_INVALID', message };
}

/** Repeated values of a list, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
