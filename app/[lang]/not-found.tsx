/**
 * What Next puts into the payload of every page for one that is missing. Without scripts it would be seen as an empty
 * page, so the server answers each 404 with the page `missing` instead, and this stays as small as it can be.
 */
export default function NotFound() {
  return <p>404</p>;
}
