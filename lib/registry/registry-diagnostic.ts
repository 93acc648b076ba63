import type { Diagnostic, Severity } from "@/lib/archive/diagnostic";
import type { YamlPath, YamlSource } from "./yaml-source";

/** Everything that can be wrong with the registry; content/registry/README.md explains each. */
export const REGISTRY_CODES = {
  "registry-yaml": "error",
  "registry-shape": "error",
  "registry-unknown-file": "warning",
  "registry-missing-file": "error",
  "registry-duplicate-slug": "error",
  "registry-duplicate-code": "error",
  "registry-duplicate-name": "error",
  "registry-short-name": "error",
  "registry-no-name": "error",
  "registry-unknown-country": "error",
  "registry-unknown-member": "error",
  "registry-unknown-entity": "error",
  "registry-unknown-list": "error",
  "registry-unknown-name": "warning",
  "registry-cycle": "error",
} as const satisfies Record<string, Severity>;

export type RegistryCode = keyof typeof REGISTRY_CODES;
export type RegistryDiagnostic = Diagnostic<RegistryCode>;

/** Says what is wrong at a place of a file. */
export type Report = (code: RegistryCode, source: YamlSource, at: YamlPath, message: string) => void;
