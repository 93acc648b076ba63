/// <reference types="next/image-types/global" />
import picture from "./share-image.png";

/**
 * The picture that previews of a page show: its path on this site, its size in pixels, what is on it. Next's
 * `opengraph-image` file is not used for it: its address would be made before the site's own is known.
 */
export const SHARE_IMAGE = {
  path: picture.src,
  width: picture.width,
  height: picture.height,
  alt: "Luban Archive 鲁班档案馆",
};
