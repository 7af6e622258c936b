<#ftl output_format="HTML">
<#import "plain.ftl" as l>
<@l.screen title=content.title description=content.summary>
<h1>${content.title}</h1>
<p><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy年M月d日")}</time></p>
<p>${content.summary}</p>
${content.body?no_esc}
<ul><#list content.tags as tag><li><a href="/tags/${tag}.html">${tag}</a></li></#list></ul>
<nav><#if content.nextContent??><a href="/${content.nextContent.uri}">${content.nextContent.title}</a></#if><#if content.previousContent??><a href="/${content.previousContent.uri}">${content.previousContent.title}</a></#if></nav>
</@l.screen>
