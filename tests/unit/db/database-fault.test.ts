import { expect, test } from "vitest";
import { explainDatabaseFault, isPassingFault } from "@/lib/db/database-fault";
import { OperatorError } from "@/lib/env";

const raw = (originalCode: string) =>
  Object.assign(new Error("Raw query failed"), {
    code: "P2010",
    meta: { driverAdapterError: Object.assign(new Error(), { cause: { kind: "postgres", originalCode } }) },
  });

const FAULTS = [
  { name: "a server that stops", error: raw("57P01"), passes: true },
  { name: "a deadlock", error: raw("40P01"), passes: true },
  { name: "a server that is not reached", error: Object.assign(new Error(), { code: "P1001" }), passes: true },
  { name: "a connection that broke", error: new Error("Connection terminated unexpectedly"), passes: true },
  {
    name: "a connection whose server was killed",
    error: new Error("Client has encountered a connection error and is not queryable"),
    passes: true,
  },
  { name: "a cause that passes", error: new Error("outer", { cause: new Error("read ECONNRESET") }), passes: true },
  { name: "a wrong query", error: raw("42601"), passes: false },
  { name: "a doubled key", error: raw("23505"), passes: false },
  { name: "a full disk", error: raw("53100"), passes: false },
  { name: "our own fault", error: new TypeError("x is not a function"), passes: false },
];
test.each(FAULTS)("$name passes: $passes", ({ error, passes }) => {
  expect(isPassingFault(error)).toBe(passes);
});

test("what an operator can mend is told in one line, and any other fault stays what it is", () => {
  expect(explainDatabaseFault(raw("53100"))).toBeInstanceOf(OperatorError);
  expect((explainDatabaseFault(raw("57P01")) as Error).message).toMatch(/^The database went away/);
  const own = new TypeError("x is not a function");
  expect(explainDatabaseFault(own)).toBe(own);
});
