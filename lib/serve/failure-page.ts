/**
 * The page for a fault of ours, whole in itself: it must work when nothing else does. Next's own answer to an error
 * while rendering is a page that is empty without JavaScript.
 */
export function failurePage(status: 500 | 503, requestId: string): string {
  const en =
    status === 503
      ? "The archive's database does not answer at the moment. Please try again shortly."
      : "Something went wrong on our side. The page may work if you try again.";
  const zh = status === 503 ? "资料库的数据库暂时没有响应，请稍后再试。" : "服务器出现错误，请稍后再试。";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Luban Archive: ${status === 503 ? "not available" : "error"}</title>
</head>
<body>
<main>
<h1>Luban Archive</h1>
<p>${en}</p>
<p lang="zh-Hans">${zh}</p>
<p><a href="/">Home</a> · <a href="/zh" lang="zh-Hans">首页</a></p>
<p><small>Request ${requestId}</small></p>
</main>
</body>
</html>
`;
}
