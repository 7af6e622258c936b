<#ftl output_format="HTML">
<#import "plain.ftl" as l>
<@l.screen title="Tags">
<h1>Tags</h1>
<ul>
<#list tags as tag>
<li><a href="/${tag.uri}">${tag.name}</a> ${tag.tagged_posts?size}</li>
</#list>
</ul>
</@l.screen>
