// The package ships no types.
declare module '@socialgouv/jours-feries' {
  /** French public holidays of a year by name, each at its midnight in the zone of the machine. */
  function getJoursFeries(year: number, options?: { readonly alsace: boolean }): Record<string, Date>;
  export = getJoursFeries;
}
