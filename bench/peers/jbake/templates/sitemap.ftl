<#ftl output_format="XML" strip_whitespace=true>
<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_content as post>
<url><loc>${config.site_host}/${post.uri}</loc><lastmod>${post.date?string("yyyy-MM-dd")}</lastmod></url>
</#list>
</urlset>
