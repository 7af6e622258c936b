// The same pages as peers/hugo: articles, section lists, tags, a tag index, feeds and a sitemap.
const PER_PAGE = 20;
const FEED_LIMIT = 30;

const byDate = (a, b) => b.date - a.date || (a.url < b.url ? -1 : 1);

/** Cuts lists into pages: one entry per page to write, with its place in its list. */
function pages(lists) {
	return lists.flatMap(({ posts, ...list }) => {
		const count = Math.max(1, Math.ceil(posts.length / PER_PAGE));
		const urls = [...Array(count).keys()].map((n) => (n === 0 ? list.url : `${list.url}page/${n + 1}/`));
		return urls.map((url, n) => ({ ...list, url, urls, posts: posts.slice(n * PER_PAGE, (n + 1) * PER_PAGE) }));
	});
}

function groups(posts, keysOf) {
	const found = new Map();
	for (const post of posts) {
		for (const key of keysOf(post)) {
			found.has(key) ? found.get(key).push(post) : found.set(key, [post]);
		}
	}
	return [...found].map(([key, list]) => ({ key, posts: list.sort(byDate) }));
}

const articles = (api) => api.getAll().filter((page) => page.data.village);

const sections = (api) =>
	groups(articles(api), (post) => [post.url.replace(/[^/]+\/$/, "")]).map(({ key, posts }) => ({
		title: `测试${posts[0].data.village.replace("village", "")}村`,
		url: key,
		posts,
	}));

const towns = (api) =>
	groups(articles(api), (post) => [`/${post.url.split("/")[1]}/`]).map(({ key, posts }) => ({
		title: `测试${key.replace(/\D/g, "")}镇`,
		url: key,
		posts,
	}));

const terms = (api) =>
	groups(articles(api), (post) => post.data.tags).map(({ key, posts }) => ({
		title: key,
		url: `/tags/${key}/`,
		count: posts.length,
		posts,
	}));

export default function (eleventyConfig) {
	eleventyConfig.setQuietMode(true);
	eleventyConfig.addFilter("iso", (date) => date.toISOString().slice(0, 10));
	eleventyConfig.addFilter("rfc822", (date) => date.toUTCString());
	eleventyConfig.addFilter("show", (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`);
	eleventyConfig.addCollection("sectionPages", (api) => pages(sections(api)));
	eleventyConfig.addCollection("termPages", (api) => pages(terms(api)));
	eleventyConfig.addCollection("terms", (api) => terms(api).sort((a, b) => b.count - a.count));
	eleventyConfig.addCollection("towns", (api) =>
		towns(api).map((town) => ({
			...town,
			villages: sections(api).filter((section) => section.url.startsWith(town.url)),
		})),
	);
	eleventyConfig.addCollection("feeds", (api) =>
		[{ title: "测试县公开", url: "/", posts: articles(api).sort(byDate) }, ...towns(api), ...sections(api)].map((list) => ({
			...list,
			posts: list.posts.slice(0, FEED_LIMIT),
		})),
	);
	eleventyConfig.addCollection("neighbours", (api) => {
		const neighbours = {};
		for (const { posts } of sections(api)) {
			posts.forEach((post, i) => (neighbours[post.url] = { newer: posts[i - 1], older: posts[i + 1] }));
		}
		return neighbours;
	});
	return {
		dir: { input: "src", includes: "../includes", output: "public" },
		markdownTemplateEngine: false,
		htmlTemplateEngine: "njk",
	};
}
