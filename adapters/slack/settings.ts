/** What the environment says of Slack. `appToken` makes it Socket Mode; without, `signingSecret` and HTTP. */
export interface SlackSettings {
  /** "xoxb-…" */
  readonly botToken: string;
  readonly signingSecret?: string;
  /** "xapp-…", with the scope connections:write */
  readonly appToken?: string;
  /** Port on which commands come over HTTP; 0 takes any free one. */
  readonly port: number;
  /** Handle or id of the user group whose members are coordinators, e.g. "coordination" or "S0123ABCD". */
  readonly coordinatorRole?: string;
}
