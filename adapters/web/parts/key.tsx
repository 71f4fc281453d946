/** A key of the keyboard that does the same as what it is shown on. */
export function Key({ name }: { readonly name: string }) {
  return <kbd>{name.toUpperCase()}</kbd>;
}
