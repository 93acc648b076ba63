import { prepareInThread } from "@/lib/ingest/prepare-in-thread";

/** What an ingest of many articles starts as a thread beside itself. */
prepareInThread();
