package org.mingdeng.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.diagnostic.Severity;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.PlaceInfo.Contact;
import org.mingdeng.record.SiteSettings.AllowedNumber;
import org.mingdeng.record.SiteSettings.GovernmentCodes;
import org.mingdeng.record.SiteSettings.PagePart;

/** The fields of {@code site.yaml}. */
public final class SiteSchema {

    /** The names that the file may have, without its ending. */
    static final List<String> FILE_NAMES = List.of("site", "网站");

    /** The languages of the interface. */
    private enum LanguageChoice implements Choice {
        CHINESE("中文", "zh-CN", "zh", "汉语"),
        ENGLISH("英文", "en", "English");

        private final Words words;

        LanguageChoice(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What a check can be set to. */
    private enum Level implements Choice {
        ERROR(Optional.of(Severity.ERROR), Words.of("错误", "error")),
        WARNING(Optional.of(Severity.WARNING), Words.of("警告", "warning")),
        NOTE(Optional.of(Severity.NOTE), Words.of("提示", "note")),
        OFF(Optional.empty(), Words.of("关闭", "off"));

        private final Optional<Severity> severity;
        private final Words words;

        Level(Optional<Severity> severity, Words words) {
            this.severity = severity;
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** A check with the severity that the site gives it. */
    private record Check(String code, Level level) {}

    private static final Field<String> CHECK_CODE = Field.of("code", "编号", FieldTypes.TEXT)
            .required()
            .help("检查编号，见提示信息里的方括号", "The check's code, in brackets in its messages", "MD432");
    private static final Field<Level> CHECK_LEVEL = Field.of("level", "级别", FieldTypes.choice(Level.class))
            .required()
            .help("错误、警告、提示或关闭", "error, warning, note or off", "警告");
    private static final Shape<Check> CHECK = new Shape<>(
            new Term("检查", "check"),
            List.of(CHECK_CODE, CHECK_LEVEL),
            v -> new Check(v.require(CHECK_CODE), v.require(CHECK_LEVEL)));

    private static final Field<String> SITE_NAME =
            Field.of("siteName", "网站名称", FieldTypes.TEXT).help("政府网站规范名称", "SiteName", "云灯县村务公开");
    private static final Field<String> SITE_DOMAIN =
            Field.of("siteDomain", "网站域名", FieldTypes.TEXT).help("英文域名", "SiteDomain", "yundeng.example");
    private static final Field<String> SITE_ID_CODE =
            Field.of("siteIdCode", "网站标识码", FieldTypes.TEXT).help("政府网站标识码", "SiteIDCode", "9901010001");
    private static final Field<String> ICP =
            Field.of("icp", "备案号", FieldTypes.TEXT).help("ICP备案号", "The ICP record", "");
    private static final Field<String> POLICE =
            Field.of("police", "公安备案号", FieldTypes.TEXT).help("公安备案号", "The public-security record", "");
    private static final Shape<GovernmentCodes> GOVERNMENT_SHAPE = new Shape<>(
            new Term("政府网站", "government"),
            List.of(SITE_NAME, SITE_DOMAIN, SITE_ID_CODE, ICP, POLICE),
            v -> new GovernmentCodes(
                    v.get(SITE_NAME), v.get(SITE_DOMAIN), v.get(SITE_ID_CODE), v.get(ICP), v.get(POLICE)));

    private static final Field<String> ALLOWED_NUMBER = Field.of("number", "号码", FieldTypes.ALLOWED_NUMBER)
            .required()
            .help("工作手机等确实要公开的号码", "A number that is published on purpose", "13800138000");
    private static final Field<String> ALLOWED_REASON =
            Field.of("reason", "理由", FieldTypes.TEXT).required().help("为什么可以公开", "Why it may be public", "值班室配发的工作手机");
    private static final Field<String> ALLOWED_OWNER =
            Field.of("owner", "用途", FieldTypes.TEXT).help("哪个岗位、什么事用的", "Which post or service it belongs to", "防汛值班");
    private static final Shape<AllowedNumber> ALLOWED_SHAPE = new Shape<>(
            new Term("允许公开的号码", "allowed number"),
            List.of(ALLOWED_NUMBER, ALLOWED_REASON, ALLOWED_OWNER),
            v -> new AllowedNumber(
                    v.require(ALLOWED_NUMBER),
                    v.require(ALLOWED_REASON),
                    v.get(ALLOWED_OWNER),
                    v.provenance().of(ALLOWED_NUMBER)));

    private static final Field<String> TITLE =
            Field.of("title", "标题", FieldTypes.TEXT).required().help("网站叫什么", "The site's title", "云灯县村务公开");
    private static final Field<String> BASE_URL = Field.of("baseUrl", "网址", FieldTypes.WEB_ADDRESS)
            .help(
                    "网站发布后的网址，二维码和订阅要用",
                    "Where it will be published; QR codes and feeds need it",
                    "https://gongkai.yundeng.example");
    private static final Field<LanguageChoice> LANGUAGE = Field.of(
                    "language", "语言", FieldTypes.choice(LanguageChoice.class))
            .help("界面语言", "The language of the interface", "中文");
    private static final Field<List<Contact>> COMPLAINTS = Field.of(
                    "complaints", "投诉渠道", FieldTypes.listOf(PlaceSchema.CONTACT))
            .help("从近到远，有意见依次找谁", "Who takes complaints, nearest first", "- 名称: 镇纪委");
    private static final Field<GovernmentCodes> GOVERNMENT = Field.of("government", "政府网站", GOVERNMENT_SHAPE)
            .help("政府网站的标识", "The codes of a government site", "网站标识码: 9901010001");
    private static final Field<String> THEME = Field.of("theme", "主题", FieldTypes.TEXT)
            .help(
                    "用哪个主题：default（村）、neighbourhood（城市社区）或自己的",
                    "Which theme it uses: default (villages), neighbourhood (urban communities) or one of its own",
                    "default");
    private static final Field<Integer> PAGE_SIZE =
            Field.of("pageSize", "每页条数", FieldTypes.COUNT).help("列表每页几条", "How many records a list page holds", "20");
    private static final Field<String> LICENCE = Field.of("licence", "许可", FieldTypes.TEXT)
            .help("数据按什么许可使用", "Under which licence the data may be used", "CC BY 4.0");
    private static final Field<String> OCID_PREFIX = Field.of("ocidPrefix", "OCID前缀", FieldTypes.OCID_PREFIX)
            .help(
                    "开放合同组织发给的编号前缀；有它才生成招标和合同的开放数据（OCDS）",
                    "The prefix that the Open Contracting Partnership gave; contracts are published as OCDS only with it",
                    "ocds-a1b2c3");
    private static final Field<String> PUBLISHER =
            Field.of("publisher", "主办单位", FieldTypes.TEXT).help("谁办的网站", "Who runs the site", "云灯县民政局");
    private static final Field<List<Check>> CHECKS = Field.of("checks", "检查级别", FieldTypes.listOf(CHECK))
            .help("改某项检查的级别", "Changes the severity of checks", "- 编号: MD432");
    private static final Field<List<String>> IGNORED = Field.of("ignore", "忽略", FieldTypes.listOf(FieldTypes.TEXT))
            .help("和内容放在一起、但不是内容的文件或文件夹", "Files and folders beside the content that are not content", "pom.xml");

    private static final Field<List<PagePart>> OMITTED = Field.of(
                    "omit", "不生成", FieldTypes.listOf(FieldTypes.choice(PagePart.class)))
            .help(
                    "不要的页面：打印页、公开栏、数据、记录数据、年份、主题、公开目录、日历、大屏、离线包、搜索、PDF",
                    "Pages to do without: print, board, data, record data, years, topics, catalogue, calendar, screen, offline, search, pdf",
                    "打印页");

    static final Field<List<AllowedNumber>> ALLOWED_NUMBERS = Field.of(
                    "allowedNumbers", "允许公开的号码", FieldTypes.listOf(ALLOWED_SHAPE))
            .help(
                    "确实要公开的手机号，要写理由；身份证号和银行账号不能写在这里",
                    "Mobile numbers that are published on purpose, with a reason; never ID numbers or bank accounts",
                    "- 号码: ……");

    static final Shape<SiteSettings> SHAPE = new Shape<>(
            new Term("网站设置", "site"),
            List.of(
                    TITLE,
                    BASE_URL,
                    LANGUAGE,
                    PUBLISHER,
                    COMPLAINTS,
                    GOVERNMENT,
                    THEME,
                    PAGE_SIZE,
                    LICENCE,
                    OCID_PREFIX,
                    CHECKS,
                    IGNORED,
                    OMITTED,
                    ALLOWED_NUMBERS,
                    CatalogueSchema.LARGE_EXPENSE,
                    CatalogueSchema.INCOME_THRESHOLD,
                    CatalogueSchema.DUTIES_FROM,
                    CatalogueSchema.CATALOGUE,
                    BoardSettings.BOARDS,
                    BoardFonts.FONTS),
            SiteSchema::settings);

    private SiteSchema() {}

    private static SiteSettings settings(FieldValues v) {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        v.list(CHECKS).forEach(check -> severities.put(check.code(), check.level().severity));
        return new SiteSettings(
                v.require(TITLE),
                v.get(BASE_URL),
                v.get(LANGUAGE).orElse(LanguageChoice.CHINESE) == LanguageChoice.CHINESE
                        ? Language.CHINESE
                        : Language.ENGLISH,
                v.list(COMPLAINTS),
                v.get(GOVERNMENT).orElse(GovernmentCodes.NONE),
                v.get(THEME).orElse(SiteSettings.DEFAULT_THEME),
                Math.max(1, v.get(PAGE_SIZE).orElse(SiteSettings.DEFAULT_PAGE_SIZE)),
                v.get(LICENCE),
                v.get(OCID_PREFIX),
                v.get(PUBLISHER),
                severities,
                v.list(IGNORED),
                Set.copyOf(v.list(OMITTED)),
                Measures.BUILT_IN.with(
                        v.list(CatalogueSchema.CATALOGUE),
                        v.get(CatalogueSchema.DUTIES_FROM),
                        v.get(CatalogueSchema.LARGE_EXPENSE),
                        v.get(CatalogueSchema.INCOME_THRESHOLD)),
                BoardSettings.BUILT_IN.with(v.get(BoardSettings.BOARDS).orElse(BoardSettings.Change.NONE)),
                v.get(BoardFonts.FONTS).orElse(BoardFonts.NONE),
                v.list(ALLOWED_NUMBERS));
    }
}
