/** One line of JSON a request: what and how long, never who, never a name, a code or a token. */
export type LogLine = { readonly method: string; readonly route: string; readonly status: number; readonly ms: number };
export type Log = (line: LogLine) => void;

export const printLog: Log = (line) => console.log(JSON.stringify(line));
export const noLog: Log = () => {};
