<#ftl output_format="HTML">
<#import "plain.ftl" as l>
<@l.screen title=tag>
<h1>${tag}</h1>
<@l.lines tag_posts/>
</@l.screen>
