import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Pool, type QueryArrayResult } from "pg";
import { CONNECT_LIMIT_MS } from "./reach-database";

type EngineModule = typeof import("@prisma/schema-engine-wasm/schema_engine_bg") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/**
 * Runs `work` with Prisma's schema engine on a database. The engine is the one that Prisma's CLI downloads, compiled to
 * WebAssembly and installed as a package: nothing is fetched.
 */
export async function withSchemaEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const pool = new EnginePool({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

// The module keeps views of the memory of one instance: a second instance in the same process reads garbage.
let loaded: Promise<EngineModule> | undefined;

// The package's own entry imports the .wasm file as a module, which Node 20 cannot.
async function loadEngine(): Promise<EngineModule> {
  const engine = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as EngineModule;
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine } as never);
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}

const CHAR_OID = 18;
const TEXT_OID = 25;

/** The columns of a result, by its rows, that are of the one-byte type "char". */
const charColumns = new WeakMap<unknown[], number[]>();

/**
 * The catalog tables from which the engine describes a schema have columns of the type "char". The adapter refuses to
 * read them; they are read as text and then called what the engine expects.
 */
class EnginePool extends Pool {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the method overridden end in any as well.
  override async query(...args: any[]): Promise<any> {
    const result: QueryArrayResult = await super.query(...(args as [never]));
    // Several statements sent as one text have a result each.
    if (!("fields" in result)) return result;
    const columns = result.fields.flatMap((field, column) => (field.dataTypeID === CHAR_OID ? [column] : []));
    if (columns.length > 0) charColumns.set(result.rows, columns);
    for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
    return result;
  }
}

class EngineAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    // The adapter's own cuts a script at every semicolon, in comments and functions too, and runs each piece by itself.
    // Sent as one text it is one transaction.
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    return adapter;
  }

  /** Where the engine wants an empty database to try migrations on, it gets the one it was given: see writeMigration. */
  override connectToShadowDb() {
    return this.connect();
  }
}
