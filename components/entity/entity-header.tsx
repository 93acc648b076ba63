import { PageHeader } from "@/components/site/page-header";
import type { Entity } from "@/lib/archive/entity";
import { collectionHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { namePair } from "@/lib/site/name-pair";

/** The names of an entity in every script, what else it is called, its code, and whether it was checked. */
export function EntityHeader({ entity, language }: { entity: Entity; language: Language }) {
  const { kind, entity: text } = messagesIn(language);
  const { name, other } = namePair(entity.names, language, entity.slug);
  // Many names are written alike in simplified and traditional characters.
  const traditional = entity.traditional === entity.names.zh ? null : entity.traditional;
  return (
    <PageHeader
      label={<a href={collectionHref(language, entity.kind)}>{kind[entity.kind].one}</a>}
      title={name}
      lang={langOf(name, language)}
      others={[
        ...(other === null ? [] : [{ text: other, lang: langOf(other, language) }]),
        ...(traditional === null ? [] : [{ text: traditional, lang: "zh-Hant" }]),
      ]}
    >
      {entity.aliases.length > 0 || entity.code !== null ? (
        <dl className="flex flex-wrap gap-x-8 gap-y-1 text-small">
          {entity.code === null ? null : (
            <div className="flex gap-2">
              <dt className="text-soft">{text.code}</dt>
              <dd>{entity.code}</dd>
            </div>
          )}
          {entity.aliases.length > 0 ? (
            <div className="flex flex-wrap gap-x-2">
              <dt className="text-soft">{text.aliases}</dt>
              {entity.aliases.map((alias) => (
                <dd
                  key={alias}
                  lang={langOf(alias, language)}
                  className="after:text-soft not-last:after:content-['·'] not-last:after:ms-2"
                >
                  {alias}
                </dd>
              ))}
            </div>
          ) : null}
        </dl>
      ) : null}
      {entity.provisional ? (
        <p className="mt-3 border-s-2 border-edge ps-3 text-small text-soft">
          {text.provisional}
          {language === "zh" ? "：" : ": "}
          {text.provisionalHelp}
        </p>
      ) : null}
    </PageHeader>
  );
}
