<#ftl output_format="HTML">
<#macro screen title description="">
<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - 测试县公开</title><meta name="description" content="${description}"><link rel="canonical" href="${config.site_host}/${(content.uri)!}"></head>
<body>
<header><a href="/">测试县公开</a></header>
<main><#nested></main>
<footer><p>测试县公开</p></footer>
</body>
</html>
</#macro>
<#macro lines posts>
<ul>
<#list posts as post>
<li><a href="/${post.uri}">${post.title}</a> <time datetime="${post.date?string("yyyy-MM-dd")}">${post.date?string("yyyy年M月d日")}</time> ${post.summary}</li>
</#list>
</ul>
</#macro>
