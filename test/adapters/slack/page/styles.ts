/** As in Slack's own client: 15 px letters, buttons that do not break their label, columns of facts. */
export const STYLES = `
  body { font: 15px/22px Lato, 'Liberation Sans', sans-serif; color: #1d1c1d; margin: 16px; background: #fff; }
  h6 { font-size: 12px; color: #616061; margin: 28px 0 6px; text-transform: uppercase; }
  article { padding: 8px 12px; border-left: 3px solid #eee; }
  .only { color: #616061; font-size: 12px; margin: 0 0 2px; }
  .by { margin: 0 0 4px; } .by span { background: #e8e8e8; font-size: 10px; padding: 1px 4px; border-radius: 2px; }
  h3 { font-size: 18px; margin: 6px 0; } p { margin: 4px 0; }
  mark { background: #e8f5fa; color: #1264a3; padding: 0 2px; border-radius: 3px; }
  .context { font-size: 13px; color: #616061; } a { color: #1264a3; text-decoration: none; }
  blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid #ddd; }
  .section { display: flex; justify-content: space-between; gap: 12px; margin: 6px 0; align-items: flex-start; }
  .section > div { min-width: 0; overflow-wrap: anywhere; }
  .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
  button { font: bold 13px Lato, 'Liberation Sans', sans-serif; height: 28px; padding: 0 12px; border: 1px solid #bbb;
    border-radius: 4px; background: #fff; max-width: 280px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
    flex: none; }
  .primary { background: #007a5a; color: #fff; border-color: #007a5a; } .danger { color: #e01e5a; border-color: #e01e5a; }
  ul, ol { margin: 4px 0; padding-left: 24px; }
  .modal { border: 1px solid #ccc; border-radius: 8px; padding: 16px; max-width: 520px; }
  .modal header { font-weight: bold; font-size: 20px; margin-bottom: 10px; } .modal footer { text-align: right; }
  label { display: block; margin: 12px 0; } small { display: block; color: #616061; } i { color: #616061; }
  input, textarea, .select { box-sizing: border-box; width: 100%; border: 1px solid #888; border-radius: 4px;
    padding: 6px 10px; font: inherit; }
`;
