import { defineConfig } from "prisma/config";

const url = process.env.DATABASE_URL;

// The address is for Prisma's own commands, such as `prisma migrate deploy`; generating the client needs none.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url && { datasource: { url } }),
});
