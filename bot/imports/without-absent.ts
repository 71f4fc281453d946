/** The same object with each key that may be undefined made one that may be absent. */
export type WithoutAbsent<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Drops the keys that hold undefined, which the domain does not write. */
export function withoutAbsent<T extends object>(value: T): WithoutAbsent<T> {
  const present = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(present) as WithoutAbsent<T>;
}
