import type { Diagnostic, Severity, Span } from "@/lib/archive/diagnostic";
import type { YamlPath, YamlSource } from "./yaml-source";

/** Everything that can be wrong with the registry; content/registry/README.md explains each. */
export const REGISTRY_CODES = {
  "registry-yaml": "error",
  "registry-shape": "error",
  "registry-unknown-file": "warning",
  "registry-duplicate-slug": "error",
  "registry-duplicate-code": "error",
  "registry-duplicate-name": "error",
  "registry-short-name": "error",
  "registry-no-name": "error",
  "registry-unknown-country": "error",
  "registry-unknown-member": "error",
  "registry-unknown-entity": "error",
  "registry-unplaced-entity": "error",
  "registry-unknown-list": "error",
  "registry-deep-list": "error",
  "registry-unknown-name": "warning",
  "registry-cycle": "error",
  "registry-unknown-article": "warning",
  "registry-former-slug": "error",
  "registry-all-held": "warning",
  "registry-duplicate-decision": "error",
  "registry-other-kind": "error",
  "registry-idle-decision": "warning",
} as const satisfies Record<string, Severity>;

export type RegistryCode = keyof typeof REGISTRY_CODES;
export type RegistryDiagnostic = Diagnostic<RegistryCode>;

/** A value of a file, a key of one of its maps, or characters of it. */
export type YamlPlace = YamlPath | { key: string; of: YamlPath } | Span;

/** Says what is wrong at a place of a file. */
export type Report = (code: RegistryCode, source: YamlSource, at: YamlPlace, message: string) => void;
