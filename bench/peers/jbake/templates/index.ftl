<#ftl output_format="HTML">
<#import "plain.ftl" as l>
<@l.screen title="测试县公开">
<h1>测试县公开</h1>
<@l.lines published_posts/>
<p><#list 1..numberOfPages as number><a href="/<#if number gt 1>${number?c}/</#if>">${number?c}</a> </#list></p>
</@l.screen>
