import { describe, expect, it } from "vitest";
import { HELP, readOptions } from "../../src/hub/options.ts";

const asked = (args: readonly string[], environment: Record<string, string> = {}) => readOptions(args, environment);

describe("what npm start is told", () => {
  it("is nothing at all: port 4860, folder data, a database of its own", () => {
    expect(asked([])).toEqual({ kind: "run", port: 4860, data: "data", demo: false, databaseUrl: undefined });
  });

  it("is a port and a folder, written either way", () => {
    expect(asked(["--port", "8080", "--data", "/srv/pas"])).toMatchObject({ port: 8080, data: "/srv/pas" });
    expect(asked(["--port=0", "--data=ici"])).toMatchObject({ port: 0, data: "ici" });
  });

  it("may come from the environment, where an option says it better", () => {
    const environment = { PORT: "5000", DATA_DIR: "/srv/env", DATABASE_URL: "postgres://base/pas" };
    expect(asked([], environment)).toEqual({ kind: "run", port: 5000, data: "/srv/env", demo: false, databaseUrl: "postgres://base/pas" });
    expect(asked(["--port", "5001", "--data", "here"], environment)).toMatchObject({ port: 5001, data: "here" });
  });

  it("is not said when it is empty", () => {
    expect(asked(["--port", "", "--data", ""], { PORT: "", DATA_DIR: "", DATABASE_URL: "" })).toEqual(asked([]));
  });

  it("is the demonstration on its own port, and never in the database of real work", () => {
    expect(asked(["--demo"])).toEqual({ kind: "run", port: 4861, data: "data", demo: true, databaseUrl: undefined });
    expect(asked(["--demo"], { DATABASE_URL: "postgres://base/pas", PORT: "5000" })).toMatchObject({ demo: true, port: 5000, databaseUrl: undefined });
  });

  it("is help, whatever else is said, in French and in English, naming every option", () => {
    for (const args of [["--help"], ["-h"], ["--demo", "--help", "--port", "nowhere"]]) expect(asked(args), args.join(" ")).toEqual({ kind: "help" });
    for (const line of [/^ {2}--port N /gm, /^ {2}--data DIR /gm, /^ {2}--demo /gm, /^ {2}--help /gm, /\(PORT\)/g, /\(DATA_DIR\)/g, /\(DATABASE_URL\)/g]) expect(HELP.match(line), String(line)).toHaveLength(2);
  });

  it("gets one plain sentence in both languages when it cannot be", () => {
    for (const args of [["--prot", "80"], ["--port"], ["8080"], ["--demo=yes"], ["--port", "http"], ["--port", "65536"], ["--port", "-1"], ["--port=-1"], ["--port", "80.5"], ["--port", "0x50"]]) {
      const read = asked(args);
      expect(read.kind, args.join(" ")).toBe("wrong");
      expect(read, args.join(" ")).toMatchObject({ sentence: expect.stringMatching(/^[^\n]+\. \/ [^\n]+\.$/) });
    }
    expect(asked([], { PORT: "http" })).toMatchObject({ kind: "wrong", sentence: expect.stringContaining("« http »") });
    expect(asked(["--prot", "80"])).toMatchObject({ sentence: expect.stringContaining("« --prot 80 » n'est pas compris") });
  });
});
