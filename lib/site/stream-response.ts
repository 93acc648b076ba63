import "server-only";

/**
 * An answer whose body is made as it is read. The first piece is awaited before anything is answered, so that what cannot
 * begin is refused as such. A client that stops reading ends `pieces`.
 */
export async function streamResponse(
  pieces: AsyncGenerator<string | Uint8Array>,
  headers: Record<string, string>,
): Promise<Response> {
  const encoder = new TextEncoder();
  let first: IteratorResult<string | Uint8Array> | null = await pieces.next();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = first ?? (await pieces.next());
      first = null;
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, { headers });
}
