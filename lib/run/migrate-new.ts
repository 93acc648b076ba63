import { relative } from "node:path";
import { writeMigration } from "@/lib/db/write-migration";
import { OperatorError, readEnvironment } from "@/lib/env";
import { openDatabase } from "./open-database";
import { runProgram } from "./run-program";

/** `npm run migrate:new -- name`: writes what `schema.prisma` has and the migrations have not as a new migration. */
await runProgram(async (life) => {
  const [title = "", ...more] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(title) || more.length > 0) {
    throw new OperatorError("Name the migration with small letters and _: npm run migrate:new -- add_revisions");
  }
  const databaseUrl = await openDatabase(readEnvironment(), life);
  const folder = await writeMigration(databaseUrl, title, new Date());
  const said = folder ? `Wrote ${relative(process.cwd(), folder)}: read it before it is applied.` : "Nothing differs.";
  process.stdout.write(`${said}\n`);
  return 0;
});
