import { notFound } from "next/navigation";

// Kept nowhere: there is no end of addresses at which nothing is.
export const dynamic = "force-dynamic";

export default function Rest() {
  notFound();
}
