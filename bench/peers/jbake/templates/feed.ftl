<#ftl output_format="XML" strip_whitespace=true>
<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>测试县公开</title>
<link>${config.site_host}/</link>
<#list published_posts as post>
<#if post?index lt 30>
<item><title>${post.title}</title><link>${config.site_host}/${post.uri}</link><pubDate>${post.date?string("yyyy-MM-dd")}</pubDate><guid>${config.site_host}/${post.uri}</guid><description>${post.summary}</description></item>
</#if>
</#list>
</channel>
</rss>
