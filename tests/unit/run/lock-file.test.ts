import { expect, test } from "vitest";
import lock from "@/package-lock.json" with { type: "json" };

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };
const packages = lock.packages as Record<string, Locked>;

/** The places where a package of `folder` looks for another, the nearest first. */
function placesOf(folder: string, name: string): string[] {
  const places: string[] = [];
  for (let at: string | null = folder; at !== null; ) {
    places.push(at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`);
    const cut: number = at.lastIndexOf("node_modules/");
    at = at === "" ? null : at.slice(0, Math.max(0, cut - 1));
  }
  return places;
}

test("the lock file has the packages of every platform, so that a bare machine can install from it", () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(folder, name).some((place) => packages[place]))
      .map(([name, version]) => `${name}@${version}`),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no download host", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
});
