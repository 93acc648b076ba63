import { readFileSync } from "node:fs";
import path from "node:path";
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";

const folder = path.resolve(import.meta.dirname, "../fixtures/oai");
const NAMES = ["oai_dc.xsd", "dc.xsd"];

let validator: XsdValidator | null = null;

/** Parses an answer of OAI-PMH and throws where it is not as the protocol has it. */
export function checkedOai(xml: string): XmlDocument {
  if (!validator) {
    xmlRegisterInputProvider(
      new XmlBufferInputProvider(
        Object.fromEntries(NAMES.map((name) => [name, readFileSync(path.join(folder, name))])),
      ),
    );
    const schema = XmlDocument.fromBuffer(readFileSync(path.join(folder, "oai-pmh.xsd")));
    validator = XsdValidator.fromDoc(schema);
  }
  const document = XmlDocument.fromString(xml);
  validator.validate(document);
  return document;
}

const NAMESPACES = {
  o: "http://www.openarchives.org/OAI/2.0/",
  dc: "http://purl.org/dc/elements/1.1/",
};

/** The texts of what an XPath finds; `o:` and `dc:` are the protocol's and Dublin Core's. */
export function textsOf(document: XmlDocument, xpath: string): string[] {
  return document.find(xpath, NAMESPACES).map((node) => node.content);
}
